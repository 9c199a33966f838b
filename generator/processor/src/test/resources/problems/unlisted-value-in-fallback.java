package demo;

import dev.sonde.processor.provider.Ask;

@Ask(model = "oracle-small", fallbackModels = {"oracle-large", "oracle-larg"})
interface Translator {

    @Ask(value = "Translate {{text}}", fallbackModels = "oracle-1")
    String translate(String text);
}
