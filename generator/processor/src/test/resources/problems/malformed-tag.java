package demo;

import dev.sonde.processor.provider.Ask;

interface Translator {

    @Ask("Translate {{}} and {{two words}} and {{text}} and {\"a\": {\"b\": {}}}")
    String translate(String text);

    @Ask("{{{text}} and {{.text}} and {{text.}} and {{#1}}{{/1}} and {{text + 1}} and {{> ../secret }} and {{ }}")
    String more(String text);
}
