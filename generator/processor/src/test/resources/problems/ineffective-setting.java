package demo;

import dev.sonde.processor.provider.Answer;
import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.RetryInvalid;
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

    @Ask(value = "Right: {{text}}", retryInvalid = RetryInvalid.REPAIR)
    int right(String text);
}
