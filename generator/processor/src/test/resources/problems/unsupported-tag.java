package demo;

import dev.sonde.processor.provider.Ask;

interface Translator {

    @Ask("{{#texts}}{{.}}{{/texts}}{{^texts}}none{{/texts}}")
    String sections(String texts);

    @Ask("{{! note }}{{> part}}{{{text}}}{{&text}}{{=<% %>=}}{{text.length}}")
    String others(String text);
}
