package demo;

import dev.sonde.processor.provider.Ask;

sealed interface Translator permits Translator.Nobody {

    @Ask("Translate {{text}}")
    String translate(String text);

    abstract non-sealed class Nobody implements Translator {}
}
