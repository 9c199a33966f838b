package demo;

import dev.sonde.processor.provider.Ask;

interface Translator {

    @Ask("Translate {{}} and {{two words}} and {{text}} and {\"a\": {\"b\": {}}}")
    String translate(String text);
}
