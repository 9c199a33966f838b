package demo;

import dev.sonde.processor.provider.Ask;

@Ask(model = Translator.MODEL)
interface Translator {

    String MODEL = "oracle-smal";

    @Ask("Translate {{text}}")
    String translate(String text);

    @Ask(value = "Shorten {{text}}", model = "mine")
    String shorten(String text);
}
