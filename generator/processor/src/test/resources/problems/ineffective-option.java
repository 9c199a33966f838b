package demo;

import dev.sonde.processor.provider.Ask;

@Ask(model = "oracle-small", share = 0.1)
interface Translator {

    @Ask("Translate {{text}}")
    String translate(String text);

    @Ask(value = "Shorten {{text}}", share = 0.15)
    String shorten(String text);

    @Ask(value = "Explain {{text}}", thinking = "on")
    String explain(String text);

    @Ask(value = "Repeat {{text}}", share = 0.2)
    String repeat(String text);

    @Ask(value = "Guess {{text}}", share = 0)
    String guess(String text);

    @SuppressWarnings("sonde:ineffective-option")
    @Ask(value = "Answer {{text}}", share = 0.01)
    String answer(String text);
}
