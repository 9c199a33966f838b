package demo;

import dev.sonde.processor.provider.Ask;

interface Translator {

    @Ask(value = "Translate {{text}}", effort = "hgih", thinking = "maybe")
    String translate(String text);
}
