package demo;

import dev.sonde.processor.provider.Ask;

interface Translator {

    @Ask("{{#formal}}Dear{{/friendly}} {{text}}")
    String translate(String text, boolean formal);
}
