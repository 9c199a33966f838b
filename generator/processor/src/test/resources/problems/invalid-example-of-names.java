package demo;

import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.Example;
import java.net.URI;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;

@Ask(model = "oracle-small")
interface Clerk {

    enum Mood {
        CALM
    }

    @Ask("{{text}}")
    @Example(user = "Ada", answer = "{\"clam\": 3}")
    Map<Mood, Integer> moods(String text);

    @Ask("{{text}}")
    @Example(user = "Ada", answer = "no address")
    URI address(String text);

    @Ask("{{text}}")
    @Example(user = "Ada", answer = "Euro")
    Currency currency(String text);

    @Ask("{{text}}")
    @Example(user = "Ada", answer = "Mars/Olympus")
    ZoneId zone(String text);
}
