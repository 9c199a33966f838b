package demo;

import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.Example;

interface Mail {

    @Ask("{{text}}")
    @Example(user = "One", answer = "1")
    @Example(user = "Two", answer = "two")
    int number(String text);

    @Ask("{{text}}")
    @Example.List({@Example(user = "One", answer = "one"), @Example(user = "Two", answer = "2")})
    int explicit(String text);
}
