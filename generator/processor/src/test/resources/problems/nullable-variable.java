package demo;

import dev.sonde.processor.provider.Ask;
import org.jspecify.annotations.Nullable;

interface Translator {

    @Ask("Translate {{text}}")
    String translate(@Nullable String text);
}
