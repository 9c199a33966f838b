package demo;

import dev.sonde.processor.provider.Ask;

class Translator {

    @Ask("Translate {{text}}")
    String translate(String text) {
        return text;
    }

    @Ask("Shorten {{text}}")
    String shorten(String text) {
        return text;
    }
}
