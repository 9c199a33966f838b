package demo;

import dev.sonde.processor.provider.Ask;

interface Outer {

    interface Translator {

        @Ask("Translate {{text}}")
        String translate(String text);
    }
}
//// next file
package demo;

import dev.sonde.processor.provider.Ask;

interface Outer_Translator {

    @Ask("Translate {{text}}")
    String translate(String text);
}
