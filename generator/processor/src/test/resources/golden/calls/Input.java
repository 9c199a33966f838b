package demo;

import dev.sonde.processor.provider.Answer;
import dev.sonde.processor.provider.Ask;
import java.util.stream.Stream;

@Ask(model = "oracle-small", idleTimeout = "500ms", attempts = 1)
interface Calls {

    @Ask("Explain {{text}}")
    String explain(String text);

    @Ask(value = "Translate {{text}}", patience = "2m", attempts = 2)
    Answer translate(String text);

    @Ask(value = "Tell of {{client}}", patience = "90s")
    Stream<String> tell(String client);

    @Ask("Shorten {{text}}")
    boolean shorten(String text);
}
