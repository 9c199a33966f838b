package demo;

import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.tool.Tool;

@Ask(model = "oracle-small")
interface Translator {

    @Ask("Translate {{text}}")
    String translate(String text, Dictionary dictionary);

    class Dictionary {
        @Tool("Looks a word up")
        String lookUp(String word) {
            return word;
        }

        @Tool(value = "Looks it up again", name = "look_up_once_more")
        String again(String word) {
            return word;
        }
    }
}
