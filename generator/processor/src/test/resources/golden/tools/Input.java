package demo;

import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.Completion;
import dev.sonde.prompt.RetryInvalid;
import dev.sonde.prompt.tool.Tool;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

@Ask(model = "oracle-small", tools = Desk.Diary.class)
interface Desk {

    @Ask(value = "Answer {{question}}", tools = {})
    String answer(String question, Weather weather);

    @Ask(
            value = "Plan {{wish}}",
            toolRounds = 3,
            toolTokens = 9000,
            strictTools = false,
            retryInvalid = RetryInvalid.REPAIR)
    Completion<Plan> plan(String wish, Weather tools, Ledger<Plan> ledger);

    @Ask("Remember {{diary}}")
    CompletableFuture<String> remember(String diary);

    @Ask("Tell of {{subject}}")
    Stream<String> tell(String subject, Weather weather);

    @Ask(value = "List plans for {{wish}}", idleTimeout = "30s", fallbackModels = "oracle-large")
    Flow.Publisher<Plan> plans(String wish);

    record Plan(String city, int days) {}

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

        @Tool(value = "Whether it is \"warm\"", name = "is_warm")
        static boolean warm(Sky sky) {
            return sky == Sky.CLEAR;
        }
    }

    interface Diary {

        /**
         * Notes something down.
         *
         * @param day when it is to be done
         */
        @Tool
        void note(String text, LocalDate day) throws IOException;

        @Tool("All notes")
        Optional<List<String>> notes();
    }

    /** Its rows may be anything. */
    class Ledger<R> {

        @Tool("Adds a row")
        String add(R row, Map<String, Integer> sums) {
            return row + " " + sums;
        }
    }
}
