package demo;

import dev.sonde.processor.provider.Ask;
import java.util.List;

/** What opens a section is told alone, not with what ends it. */
@Ask(model = "oracle-small")
interface Translator {

    @Ask("{{#if formal}}Dear{{/if}} {{text}}")
    String condition(String text, boolean formal);

    @Ask("{{#each texts}}{{.}}{{/each}}")
    String loop(List<String> texts);

    @Ask("Dear {{{text}}, translate {{text}}")
    String triple(String text);

    @Ask("{{<layout}}{{$title}}{{text}}{{/title}}{{/layout}}")
    String inheritance(String text);

    @Ask("{{$text}}")
    String block(String text);
}
