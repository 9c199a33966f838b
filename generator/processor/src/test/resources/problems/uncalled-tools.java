package demo;

import dev.sonde.call.EventStream;
import dev.sonde.processor.provider.AnswerPiece;
import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.tool.Tool;

@Ask(model = "oracle-small")
interface Translator {

    @Ask("Translate {{text}}")
    EventStream<AnswerPiece> translate(String text, Dictionary dictionary);

    class Dictionary {
        @Tool("Looks a word up")
        String look(String word) {
            return word;
        }
    }
}
