package demo;

import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.Completion;
import dev.sonde.prompt.tool.Tool;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

@Ask(model = "oracle-small", toolRounds = 2)
interface Desk {

    @Ask("Answer {{question}}")
    String answer(String question, Weather weather, Diary diary);

    default String answer(String question) {
        return answer(question, new Weather(), new Diary());
    }

    @Ask("Count {{question}}")
    Completion<Integer> count(String question, Weather weather, Diary diary);

    default Completion<Integer> count(String question) {
        return count(question, new Weather(), new Diary());
    }

    @Ask("Answer {{question}}")
    CompletableFuture<String> later(String question, Weather weather);

    default CompletableFuture<String> later(String question) {
        return later(question, new Weather());
    }

    @Ask("Tell of {{subject}}")
    Stream<String> tell(String subject, Weather weather);

    default Stream<String> tell(String subject) {
        return tell(subject, new Weather());
    }

    @Ask("Draw {{question}}")
    String draw(String question, Weather weather, Brush brush);

    default String draw(String question) {
        return draw(question, new Weather(), new Brush());
    }

    enum Sky {
        CLEAR,
        CLOUDED
    }

    record Forecast(Sky sky, double degrees) {}

    class Weather {

        @Tool("What the weather will be like")
        public Forecast forecast(String city, Optional<Integer> days) {
            return new Forecast(Sky.CLEAR, city.length() + days.orElse(0));
        }

        @Tool(value = "Whether it is warm", name = "is_warm")
        boolean warm(Sky sky) {
            return sky == Sky.CLEAR;
        }
    }

    /**
     * Its methods are marked where they are declared first.
     *
     * @deprecated for a better one
     */
    @Deprecated
    class Diary implements Book {

        @Override
        public void note(String text) {}

        @Override
        public void fail() throws IOException {
            throw new IOException("the disk is full");
        }
    }

    /** An API that is strict has no schema for names that nobody knows. */
    class Brush {
        @Tool("Draws points")
        void points(Map<String, Integer> heights) {}
    }

    interface Book {

        @Tool("Notes something down")
        void note(String text);

        @Tool("Fails")
        void fail() throws IOException;
    }
}
