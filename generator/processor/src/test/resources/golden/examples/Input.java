package demo;

import dev.sonde.processor.provider.Ask;
import dev.sonde.processor.provider.Turn;
import dev.sonde.prompt.Conversation;
import dev.sonde.prompt.Example;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

@Ask(model = "oracle-small", system = "You read the mail of a hotel.")
interface Mail {

    @Ask("{{text}}")
    @Example(user = "Ada, three nights", answer = "{\"guest\": \"Ada\", \"nights\": 3, \"mood\": \"CALM\"}")
    @Example(
            user = "Bob\nand two kids, angry!",
            answer = """
                    {
                      "guest": "Bob",
                      "nights": 1,
                      "mood": "CROSS",
                      "kids": [{"name": "Cleo"}, {"name": "Dan", "age": 7}]
                    }
                    """)
    Booking booking(String text);

    @Ask("{{text}}")
    @Example(user = "Thank you", answer = "CALM")
    @Example(user = "Thanks for nothing", answer = "\"CROSS\"")
    Mood mood(String text);

    @Ask("{{text}}")
    @Example(user = "One, two", answer = "[1, 2]")
    List<Integer> numbers(String text);

    @Ask("{{text}}")
    @Example(user = "A letter", answer = "null")
    @Example(user = "Room 7", answer = "7")
    Optional<Long> room(String text);

    @Ask("{{text}}")
    @Example(user = "Ada in 7", answer = "{\"Ada\": 7.5}")
    Map<String, Double> rooms(String text);

    @Ask("{{text}}")
    @Example(user = "Hi", answer = "She said \"Hi\".")
    Stream<String> tell(String text);

    @Ask("{{text}}")
    @Example(user = "Hi", answer = "Hello.")
    Conversation<Turn> talk(Conversation<Turn> before, String text);

    enum Mood {
        CALM,
        CROSS
    }

    record Booking(String guest, int nights, Mood mood, Optional<List<Kid>> kids) {}

    record Kid(String name, Optional<Integer> age) {}
}
