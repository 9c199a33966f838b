package demo;

import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.Image;
import java.util.List;

@Ask(model = "oracle-large")
interface Eye {

    @Ask("What is this? {{hint}}")
    String look(Image picture, String hint);

    @Ask("What differs?")
    List<String> compare(Image left, Image right);

    @Ask("What is common?")
    String all(List<Image> pictures);
}
