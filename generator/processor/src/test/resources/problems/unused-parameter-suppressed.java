package demo;

import dev.sonde.processor.provider.Ask;

interface Translator {

    @Ask("Translate {{text}}")
    String byParameter(String text, @SuppressWarnings("sonde:unused-parameter") String language);

    @SuppressWarnings({"unused", "sonde:unused-parameter"})
    @Ask("Translate {{text}}")
    String byMethod(String text, String language);

    @SuppressWarnings("sonde:unused-parameter")
    interface ByType {

        @Ask("Translate {{text}}")
        String byType(String text, String language);
    }
}
