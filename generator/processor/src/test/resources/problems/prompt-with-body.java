package demo;

import dev.sonde.processor.provider.Ask;

interface Translator {

    @Ask("Translate {{text}}")
    default String translate(String text) {
        return text;
    }

    @Ask("Shorten {{text}}")
    static String shorten(String text) {
        return text;
    }
}
