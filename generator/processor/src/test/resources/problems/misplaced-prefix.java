package demo;

import dev.sonde.processor.provider.Ask;

interface Writer {

    @Ask(value = "How many are {{text}}?", beginning = "There are {{numbr}}")
    int count(String text);

    @Ask(value = "How many are {{text}}?", beginning = "There are {{number}} of them: {{numbr}}")
    String tell(String text, int number, int limit);
}
