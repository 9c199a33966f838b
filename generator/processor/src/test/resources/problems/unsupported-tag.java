package demo;

import dev.sonde.processor.provider.Ask;

interface Translator {

    @Ask("{{$block}}{{text}}{{/block}}")
    String block(String text);

    @Ask("{{<parent}}{{text}}{{/parent}}{{> *part}}")
    String parent(String text, String part);
}
