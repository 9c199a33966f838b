package demo;

import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.Example;

interface Mail {

    @Ask("{{text}}")
    @Example(user = "", answer = "Ada")
    String guest(String text);

    @Ask("{{text}}")
    @Example(user = "Ada", answer = " ")
    int nights(String text);
}
