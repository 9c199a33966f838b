package demo;

import dev.sonde.processor.provider.Ask;
import java.util.List;

interface Translator {

    class Silent {}

    class Named {
        @Override
        public String toString() {
            return "I";
        }
    }

    @Ask("Explain {{silent}}, {{many}} and {{named}}")
    String explain(Silent silent, List<Silent> many, Named named);

    @SuppressWarnings("sonde:silent-value")
    @Ask("Explain {{silent}}")
    String suppressed(Silent silent);
}
