// options: -Asonde.notation=xml
package demo;

import dev.sonde.processor.provider.Ask;

interface Translator {

    @Ask(value = "Translate {{text}}", model = "oracle-small")
    String translate(String text);
}
