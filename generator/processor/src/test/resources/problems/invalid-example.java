package demo;

import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.Example;
import java.util.List;
import java.util.Map;
import java.util.Optional;

interface Mail {

    @Ask("{{text}}")
    @Example(user = "Ada", answer = "{\"guets\": \"Ada\", \"nights\": 3.5, \"mood\": \"CLAM\", \"nights\": 3, \"kids\": [{}]}")
    Booking booking(String text);

    @Ask("{{text}}")
    @Example(user = "Ada", answer = "[1, \"2\", 3000000000, null]")
    List<Integer> numbers(String text);

    @Ask("{{text}}")
    @Example(user = "Ada", answer = "calm")
    Mood mood(String text);

    @Ask("{{text}}")
    @Example(user = "Ada", answer = "7")
    Mood moodAsNumber(String text);

    @Ask("{{text}}")
    @Example(
            user = "Ada",
            answer = """
                    {
                      "Ada": yes
                    }""")
    Map<String, Boolean> agreed(String text);

    @Ask("{{text}}")
    @Example(user = "Ada", answer = "{\"Ada\": null}")
    Map<String, Boolean> known(String text);

    @Ask("{{text}}")
    @Example(user = "Ada", answer = "{\"Ada\": 1,}")
    Map<String, Double> trailing(String text);

    @Ask("{{text}}")
    @Example(user = "Ada", answer = "5 nights")
    int nights(String text);

    @Ask("{{text}}")
    @Example(user = "Ada", answer = "true")
    Optional<Booking> maybe(String text);

    enum Mood {
        CALM,
        CROSS
    }

    record Booking(String guest, int nights, Mood mood, List<Kid> kids) {}

    record Kid(String name) {}
}
