package demo;

import dev.sonde.processor.provider.Ask;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface Translator {

    record Person(@Nullable String name, Optional<Person> boss) {}

    @Ask("Translate {{text}}")
    String translate(@Nullable String text);

    @Ask("Translate {{text}}")
    String optional(Optional<String> text);

    @Ask("""
            About {{person.name}}
            {{#person.name}}{{person.name}}{{/person.name}}
            {{#person}}{{name}}{{/person}}
            and {{person.boss.name}}
            """)
    String about(Person person);

    @Ask("{{#texts}}{{.}}{{/texts}}")
    String all(List<@Nullable String> texts);

    interface Named<T> extends Iterable<String> {}

    @Ask("{{#names}}{{.}}{{/names}}")
    String fineNames(Named<@Nullable Integer> names);

    @Ask("{{#texts}}{{#.}}{{.}}{{/.}}{{^.}}none{{/.}}{{/texts}}")
    String fineAll(List<@Nullable String> texts);

    @Ask("{{#text}}{{text}} or {{.}}{{/text}}{{^text}}nothing{{/text}}")
    String fine(@Nullable String text);
}
