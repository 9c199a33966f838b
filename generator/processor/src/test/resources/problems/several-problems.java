package demo;

import dev.sonde.processor.provider.Ask;

@Ask(model = "oracle-1", temperature = 3)
interface Translator {

    @Ask("Translate into {{langauge}}")
    Thread translate(String text, String language);

    String shorten(String text);

    @Ask(value = "Explain {{text}", effort = "none")
    void explain(String text);
}
