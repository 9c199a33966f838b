package demo;

import dev.sonde.processor.provider.Ask;
import java.util.List;

@Ask(model = Absent.MODEL)
interface Translator extends Gone {

    @Ask("Translate {{text}}")
    List<Translation> translate(String text, Langauge language);

    @Ask(value = "Shorten {{text}}", stop = {"a", Absent.STOP})
    Text shorten(String text);

    record Text(Lines lines) {}
}
//// next file
package demo;

import dev.sonde.processor.provider.Ask;

interface Shortener {

    @Ask("Shorten {{txt}}")
    String shorten(String text);
}
