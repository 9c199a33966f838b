package demo;

import dev.sonde.processor.provider.Ask;

interface Translator {

    @Ask(value = "Translate {{text}}", label = "a", stop = {"a", "b", "c"})
    String translate(String text);

    @Ask(value = "Shorten {{text}}", label = "abcdefghi", stop = "abc")
    String shorten(String text);
}
