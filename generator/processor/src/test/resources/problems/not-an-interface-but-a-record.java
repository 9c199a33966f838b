package demo;

import dev.sonde.processor.provider.Ask;

record Translator(String text) {

    @Ask("Translate {{text}}")
    String translate(String text) {
        return text;
    }
}
//// next file
package demo;

import dev.sonde.processor.provider.Ask;

@Ask("Translate {{text}}")
enum Tone {
    KIND
}
//// next file
package demo;

import dev.sonde.processor.provider.Ask;

@interface Marker {

    @Ask("Translate {{text}}")
    String text();
}
