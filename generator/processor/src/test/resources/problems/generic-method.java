package demo;

import dev.sonde.processor.provider.Ask;

interface Translator {

    @Ask("Translate {{text}}")
    <T> T translate(String text);
}
