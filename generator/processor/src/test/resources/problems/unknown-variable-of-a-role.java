package demo;

import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.Image;

@Ask(model = "oracle-large")
interface Eye {

    @Ask("What is in {{picture}}?")
    String look(Image picture);
}
