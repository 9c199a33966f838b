package demo;

import dev.sonde.processor.provider.Ask;

interface Translator {

    @Ask("Translate {{text}}")
    void translate(String text);
}
