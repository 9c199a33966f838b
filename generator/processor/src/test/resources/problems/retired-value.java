package demo;

import dev.sonde.processor.provider.Ask;

@Ask(model = "oracle-1")
interface Translator {

    @Ask(value = "Translate {{text}}", model = "oracle-0")
    String translate(String text);

    @Ask("Shorten {{text}}")
    String shorten(String text);
}
