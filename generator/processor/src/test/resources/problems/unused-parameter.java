package demo;

import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.Trusted;

@Ask(system = "You are {{tone}}.")
interface Translator {

    @Ask("Translate {{text}}")
    String translate(String text, String language, @Trusted String tone);

    @Ask(value = "Shorten {{text}}", system = "")
    String shorten(String text, @Trusted String tone);
}
