package demo;

import dev.sonde.processor.provider.Ask;

@Ask("Translate {{text}}")
interface Translator {

    @Ask("Shorten {{text}}")
    String shorten(String text);
}
