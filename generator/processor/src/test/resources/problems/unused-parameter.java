package demo;

import dev.sonde.processor.provider.Ask;

@Ask(system = "You are {{tone}}.")
interface Translator {

    @Ask("Translate {{text}}")
    String translate(String text, String language, String tone);

    @Ask(value = "Shorten {{text}}", system = "")
    String shorten(String text, String tone);
}
