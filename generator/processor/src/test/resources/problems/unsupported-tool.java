package demo;

import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.tool.Tool;

@Ask(model = "oracle-small")
interface Translator {

    @Ask("Translate {{text}}")
    String translate(String text, Dictionary dictionary);

    record Entry(String word, Thread owner) {}

    class Dictionary {
        @Tool("Looks a word up")
        Object look(Thread owner, Entry entry) {
            return entry;
        }

        @Tool("Looks many up")
        <T> String many(T words) {
            return "";
        }

        @Tool("Looks up in secret")
        private String secretly(String word) {
            return word;
        }

        @Tool("Looks entries up")
        Entry entry(String word) {
            return null;
        }
    }
}
