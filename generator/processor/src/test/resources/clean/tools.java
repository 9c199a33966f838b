package demo;

import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.tool.Tool;

@Ask(model = "oracle-small")
interface Desk {

    @Ask("Answer {{text}}")
    String inheritedOnTwoWays(String text, Both tools);

    @Ask("Answer {{text}}")
    String askedForTwice(String text, Library tools);

    @Ask("Answer {{text}}")
    String named(String text, Numbered tools);

    interface Root {
        @Tool("Finds a word")
        default String find(String word) {
            return word;
        }
    }

    interface Left extends Root {}

    interface Right extends Root {}

    interface Both extends Left, Right {}

    interface Reader {
        @Tool("Reads a page")
        String read(int page);
    }

    interface Writer {
        @Tool("Reads what was written")
        String read(int page);
    }

    interface Library extends Reader, Writer {}

    class Numbered {
        @Tool("Adds")
        int add(int arg0, int arg1) {
            return arg0 + arg1;
        }
    }
}
