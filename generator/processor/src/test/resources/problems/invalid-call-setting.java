package demo;

import dev.sonde.processor.provider.Ask;

@Ask(idleTimeout = "soon")
interface Translator {

    @Ask(value = "Translate {{text}}", patience = "0s", attempts = 0)
    String translate(String text);

    @Ask(value = "Shorten {{text}}", idleTimeout = "9000h", patience = "1.5m", attempts = -1)
    String shorten(String text);

    @Ask(value = "Explain {{text}}", idleTimeout = "8760h", patience = "1ms", attempts = 1)
    String explain(String text);
}
