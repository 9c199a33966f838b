package demo;

import dev.sonde.processor.provider.Ask;

@Ask(model = "oracle-small")
interface Translator {

    @Ask(value = "Translate {{text}}", tools = Dictionary.class)
    String translate(String text);

    class Dictionary {
        String look(String word) {
            return word;
        }
    }
}
