package demo;

import dev.sonde.processor.provider.Ask;
import dev.sonde.processor.provider.Unnamed;

interface Translator extends Unnamed {

    @Ask("Shorten {{text}}")
    String shorten(String text);
}
