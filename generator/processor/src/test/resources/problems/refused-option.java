package demo;

import dev.sonde.processor.provider.Ask;

@Ask(model = "oracle-small")
interface Translator {

    @Ask(value = "Translate {{text}}", seed = 7)
    String translate(String text);

    @Ask(value = "Shorten {{text}}", seed = 7, effort = "high", thinking = "on")
    int shorten(String text);

    @Ask(value = "Explain {{text}}", seed = 7, thinking = "off")
    String explain(String text);

    @Ask(value = "Repeat {{text}}", seed = 7, effort = "low")
    String repeat(String text);
}
//// next file
package demo;

import dev.sonde.processor.provider.Ask;

@Ask(model = "oracle-small", seed = 7)
interface Inheriting {

    @Ask("Translate {{text}}")
    String translate(String text);

    @Ask("Shorten {{text}}")
    String shorten(String text);

    @Ask(value = "Explain {{text}}", effort = "high")
    String explain(String text);

    @Ask(value = "Repeat {{text}}", thinking = "off")
    String repeat(String text);

    @Ask(value = "Guess {{text}}", thinking = "of")
    String guess(String text);
}
