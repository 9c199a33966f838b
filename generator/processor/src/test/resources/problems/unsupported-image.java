package demo;

import dev.sonde.processor.provider.Ask;
import dev.sonde.processor.provider.AskOptions;
import dev.sonde.prompt.Image;
import java.util.List;

interface Eye {

    @Ask(value = "What is this?", model = "oracle-small")
    String look(Image picture);

    @Ask(value = "What is this?", model = "oracle-large", fallbackModels = {"oracle-small", "oracle-large"})
    String lookAgain(List<Image> pictures);

    @SuppressWarnings("sonde:unlisted-value")
    @Ask(value = "What is this?", model = "mine")
    String unknown(Image picture);

    @Ask(value = "What is this?", model = "oracle-small")
    String withOptions(Image picture, AskOptions options);
}
