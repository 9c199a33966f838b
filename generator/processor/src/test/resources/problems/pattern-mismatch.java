package demo;

import dev.sonde.processor.provider.Ask;

interface Translator {

    @Ask(value = "Translate {{text}}", label = "Loud")
    String translate(String text);
}
