package demo;

import dev.sonde.processor.provider.Ask;

interface Translator {

    @Ask("{{text}}{{/formal}}")
    String translate(String text);
}
