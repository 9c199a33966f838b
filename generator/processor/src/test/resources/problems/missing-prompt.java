package demo;

import dev.sonde.processor.provider.Ask;

interface Translator {

    @Ask("Translate {{text}}")
    String translate(String text);

    String shorten(String text);

    default String twice(String text) {
        return translate(translate(text));
    }

    static int two() {
        return 2;
    }

    @Override
    String toString();
}
