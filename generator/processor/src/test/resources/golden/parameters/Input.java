package demo;

import dev.sonde.call.CallOptions;
import dev.sonde.processor.provider.Ask;
import dev.sonde.processor.provider.AskOptions;
import dev.sonde.prompt.RetryInvalid;
import java.util.stream.Stream;

@Ask(model = "oracle-small", temperature = 1.5, seed = 7)
interface Tuned {

    @Ask("Explain {{text}}")
    String explain(String text, AskOptions options);

    @Ask(value = "Tell of {{topic}}", attempts = 1, thinking = "off")
    Stream<String> tell(CallOptions client, String topic);

    @Ask(value = "How many are {{text}}?", retryInvalid = RetryInvalid.RESEND)
    int count(String text, AskOptions options, CallOptions settings);
}
