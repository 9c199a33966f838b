package demo;

import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.tool.Tool;

@Ask(model = "oracle-small")
interface Translator {

    @Ask("Translate {{text}}")
    String translate(String text, Dictionary dictionary);

    record Node(String name, Node next) {}

    class Dictionary {

        @Tool("Follows a chain that never ends")
        String follow(Node node) {
            return node.name();
        }
    }
}
