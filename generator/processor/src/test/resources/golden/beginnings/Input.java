package demo;

import dev.sonde.processor.provider.Ask;
import java.util.stream.Stream;

@Ask(model = "oracle-small", beginning = "Dear guest,\n")
interface Writer {

    @Ask("Answer {{letter}}")
    String answer(String letter);

    @Ask(value = "Write in {{language}} what {{text}} does", beginning = "```{{language}}\n", stop = "```")
    Stream<String> code(String language, String text);

    @Ask(value = "How many?", beginning = "")
    int count();
}
