package demo;

import dev.sonde.processor.provider.Ask;

class Outer {

    private interface Translator {

        @Ask("Translate {{text}}")
        String translate(String text);
    }

    static Class<?> used() {
        return Translator.class;
    }
}
