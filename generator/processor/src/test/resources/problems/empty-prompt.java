package demo;

import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.Trusted;

interface Translator {

    @Ask
    String none(String text);

    @Ask(model = "oracle-small")
    String options(String text);

    @Ask("  \n")
    String blank(String text);

    @Ask(value = "", system = "Be {{tone}}.")
    String system(String text, @Trusted String tone);
}
