package demo;

import dev.sonde.call.CallOptions;
import dev.sonde.processor.provider.Ask;
import dev.sonde.processor.provider.AskOptions;
import dev.sonde.processor.provider.Turn;
import dev.sonde.prompt.Conversation;
import dev.sonde.prompt.Image;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a prompt may be given beside its texts, and need not. */
@Ask(model = "oracle-large", temperature = 1.5)
interface Porter {

    @Ask("{{text}}")
    Conversation<Turn> talk(@Nullable Conversation<Turn> before, String text, @Nullable CallOptions settings);

    @Ask("{{text}}")
    Conversation<Turn> goOn(@Nullable List<Turn> before, String text);

    @Ask(value = "{{text}}", attempts = 1)
    Stream<String> tell(String text, @Nullable AskOptions options, @Nullable CallOptions client);

    @Ask("What is this?")
    String look(@Nullable Image picture, @Nullable CallOptions settings);

    @Ask("What differs?")
    String compare(Image left, @Nullable Image right);

    @Ask("What is common?")
    String all(@Nullable List<Image> pictures);
}
