package demo;

import dev.sonde.processor.provider.Ask;

interface Translator {

    @Ask("Translate {{text}}")
    String translate(String text);
}

final class TranslatorImpl {}
