package demo;

import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.tool.Tool;

@Ask(model = "oracle-small")
interface Translator {

    @Ask("Translate {{text}}")
    String translate(String text, Dictionary dictionary, Thesaurus thesaurus);

    class Dictionary {
        @Tool("Looks a word up")
        String look(String word) {
            return word;
        }
    }

    class Thesaurus {
        @Tool(value = "Looks up what is alike", name = "look")
        String alike(String word) {
            return word;
        }
    }
}
