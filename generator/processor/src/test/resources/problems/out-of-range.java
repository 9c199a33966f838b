package demo;

import dev.sonde.processor.provider.Ask;

@Ask(temperature = -0.5)
interface Translator {

    @Ask(value = "Translate {{text}}", temperature = 5.0, maxTokens = 0, share = 0)
    String translate(String text);

    @Ask(value = "Shorten {{text}}", temperature = 2, maxTokens = 1, share = 1.5)
    String shorten(String text);
}
