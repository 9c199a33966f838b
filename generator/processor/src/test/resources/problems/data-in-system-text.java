package demo;

import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.Trusted;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

@Ask(system = "Speak {{language}} to {{audience}}.")
interface Translator {

    enum Audience { CHILDREN, ADULTS }

    record Style(Audience audience, int grade) {}

    record Person(Style style, String name) {}

    @Ask("Translate {{text}}")
    String closed(String text, Locale language, Audience audience);

    @Ask("Translate {{text}}")
    String open(String text, Locale language, String audience);

    @Ask("Translate {{text}}")
    String trusted(String text, Locale language, @Trusted String audience);

    @Ask("Translate {{text}}")
    String values(String text, Locale language, List<Style> audience);

    @Ask("Translate {{text}}")
    String records(String text, Locale language, List<Person> audience);

    @Ask(value = "Translate {{text}}", system = "{{#people}}{{style.grade}}, {{/people}}{{#tone}}Politely!{{/tone}}{{^day}}{{/day}}")
    String parts(String text, List<Person> people, String tone, LocalDate day);

    @SuppressWarnings("sonde:data-in-system-text")
    @Ask(value = "Translate {{text}}", system = "{{#people}}{{name}}{{/people}}")
    String suppressed(String text, List<Person> people);
}
