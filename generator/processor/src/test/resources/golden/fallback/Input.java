package demo;

import dev.sonde.processor.provider.Answer;
import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.Completion;
import dev.sonde.prompt.RetryInvalid;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

@SuppressWarnings("sonde:retired-value")
@Ask(model = "oracle-0", fallbackModels = {"oracle-small", "oracle-large"})
interface Steadfast {

    @Ask("Explain {{text}}")
    String explain(String text);

    @Ask("Translate {{text}}")
    Answer translate(String text);

    @Ask(value = "How many are {{text}}?", retryInvalid = RetryInvalid.REPAIR, replyAttempts = 3)
    CompletableFuture<Completion<Integer>> count(String text);

    @Ask(value = "Tell of {{topic}}", fallbackModels = "oracle-large")
    Stream<String> tell(String topic);

    @Ask("Sing of {{topic}}")
    Flow.Publisher<String> sing(String topic);

    @Ask(value = "Repeat {{text}}", fallbackModels = {})
    String repeat(String text);
}
