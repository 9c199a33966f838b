package demo;

import dev.sonde.processor.provider.Ask;

@Ask(model = "oracle-small")
abstract class Translator {

    @Ask("Translate {{txt}}")
    abstract String translate(String text);
}
