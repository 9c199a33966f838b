package demo;

import dev.sonde.processor.provider.Ask;

interface Translator {

    @Ask("Translate {{text")
    String translate(String text);

    @Ask(value = "Shorten {{text}}", system = "First line\nthen {{tone and {{text}}")
    String shorten(String text, String tone);
}
