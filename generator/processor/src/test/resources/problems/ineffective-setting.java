package demo;

import dev.sonde.processor.provider.Answer;
import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.RetryInvalid;
import dev.sonde.prompt.tool.Tool;
import java.util.stream.Stream;

@Ask(replyAttempts = 3)
interface Booker {

    @Ask(value = "Nights in {{text}}", replyAttempts = 4)
    int nights(String text);

    @Ask(value = "Tell of {{text}}", retryInvalid = RetryInvalid.RESEND)
    Stream<String> told(String text);

    @Ask(value = "All of {{text}}", retryInvalid = RetryInvalid.REPAIR)
    Answer all(String text);

    @Ask(value = "Without tools: {{text}}", toolRounds = 2, strictTools = true)
    String toolless(String text);

    @Ask(value = "Streamed with tools: {{text}}", fallbackModels = "oracle-large", tools = Clock.class)
    Stream<String> streamed(String text);

    @Ask(value = "Right: {{text}}", retryInvalid = RetryInvalid.REPAIR)
    int right(String text);

    final class Clock {

        @Tool("What time it is")
        String now() {
            return "";
        }
    }
}
