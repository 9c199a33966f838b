package demo;

import dev.sonde.call.CallOptions;
import dev.sonde.processor.provider.Ask;
import dev.sonde.processor.provider.AskOptions;
import dev.sonde.prompt.Image;
import java.util.List;

interface Translator {

    @Ask("Translate {{text}}")
    String translate(String text, AskOptions usual, AskOptions special);

    @Ask("Shorten {{text}}")
    String shorten(CallOptions first, String text, CallOptions second, CallOptions third);

    @Ask("Look at {{text}}")
    String look(String text, Image first, Image second, List<Image> all);
}
