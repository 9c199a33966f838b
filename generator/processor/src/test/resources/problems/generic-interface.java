package demo;

import dev.sonde.processor.provider.Ask;

interface Translator<T> {

    @Ask("Translate {{text}}")
    T translate(String text);
}
