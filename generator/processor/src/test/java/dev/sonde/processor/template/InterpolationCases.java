package dev.sonde.processor.template;

import static dev.sonde.processor.template.TemplateCase.rule;

import dev.sonde.processor.template.Person.Mood;
import dev.sonde.processor.template.Person.Pet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values stand where their names do, as they are: nothing is escaped, nothing is scanned, and no line is taken. */
final class InterpolationCases {

    private static final String HOSTILE = "<b>\"{{text}}\" & 'c'</b>";

    static final List<TemplateCase> ALL = List.of(
            rule("no tags", "Hello from {Mustache}!").gives("Hello from {Mustache}!"),
            rule("variable", "Hello, {{text}}!").of("String text", "world").gives("Hello, world!"),
            rule("no escaping", "{{text}}").of("String text", HOSTILE).gives(HOSTILE),
            rule("triple braces", "{{{text}}}").of("String text", HOSTILE).gives(HOSTILE),
            rule("ampersand", "{{&text}}").of("String text", HOSTILE).gives(HOSTILE),
            rule("whole numbers", "{{a}} {{b}} {{{c}}} {{&d}}")
                    .of("int a, long b, short c, java.math.BigInteger d", 85, -7L, (short) 3, java.math.BigInteger.TEN)
                    .gives("85 -7 3 10"),
            rule("decimal numbers", "{{a}} {{{b}}} {{&c}}")
                    .of("double a, Double b, float c", 1.21, 2.0, 0.5f)
                    .gives("1.21 2 0.5"),
            rule("numbers without exponents", "{{a}} {{b}}")
                    .of("double a, java.math.BigDecimal b", 1e-7, new java.math.BigDecimal("12E+3"))
                    .gives("0.0000001 12000"),
            rule("path", "{{person.name}} is {{{person.age}}}, {{&person.name}}")
                    .of("Person person", Person.named("Ada"))
                    .gives("Ada is 36, Ada"),
            rule("long path", "{{a.a.b.name}}")
                    .of("Map<String, Map<String, Person>> a", Map.of("a", Map.of("b", Person.named("Ada"))))
                    .gives("Ada"),
            rule("key with a hyphen", "{{a.first-name}}")
                    .of("Map<String, String> a", Map.of("first-name", "Ada"))
                    .gives("Ada"),
            rule(
                            "the first part of a path is looked up, the others are not",
                            "{{#person}}{{text.length}}{{name}}{{/person}}")
                    .of("Person person, Map<String, String> text", Person.named("Ada"), Map.of("length", "7"))
                    .gives("7Ada"),
            rule("dot for the only parameter", "Hello, {{.}}!")
                    .of("String text", "world")
                    .gives("Hello, world!"),
            rule("dot with triple braces", "{{{.}}}, {{& . }}")
                    .of("int number", 85)
                    .gives("85, 85"),
            rule("an array alone", "{{list}}")
                    .of("String... list", (Object) new String[] {"a", "b"})
                    .gives("[\"a\",\"b\"]"),
            rule("an array of numbers alone", "{{list}}")
                    .of("int[] list", new int[] {1, 2})
                    .gives("[1,2]"),
            rule("enums by the value that JSON has for them", "{{mood}} {{moods}}")
                    .of("Person.Mood mood, List<Person.Mood> moods", Mood.CROSS, List.of(Mood.CALM, Mood.CROSS))
                    .gives("very cross [\"CALM\",\"very cross\"]"),
            rule("a record alone", "{{pet}}")
                    .of("Person.Pet pet", new Pet("Rex", List.of("ball")))
                    .gives("{\"name\":\"Rex\",\"toys\":[\"ball\"]}"),
            rule("dates and texts of types of one's own", "{{day}} {{money}}")
                    .of(
                            "java.time.LocalDate day, dev.sonde.prompt.PromptText money",
                            java.time.LocalDate.of(2026, 3, 1),
                            (dev.sonde.prompt.PromptText) () -> "twelve euros")
                    .gives("2026-03-01 twelve euros"),
            rule("optional", "{{#text}}{{text}}{{/text}}")
                    .of("Optional<String> text", Optional.of("Hi"))
                    .gives("Hi"),
            rule("keeps the blanks beside it", "| {{text}} |")
                    .of("String text", "-")
                    .gives("| - |"),
            rule("triple braces keep the blanks beside them", "| {{{text}}} |")
                    .of("String text", "-")
                    .gives("| - |"),
            rule("takes no line", "  {{text}}\n").of("String text", "-").gives("  -\n"),
            rule("triple braces take no line", "  {{{text}}}\n")
                    .of("String text", "-")
                    .gives("  -\n"),
            rule("ampersand takes no line", "  {{&text}}\n")
                    .of("String text", "-")
                    .gives("  -\n"),
            rule("blanks within", "{{ text }}{{{ text }}}{{& text }}{{\ttext\n}}")
                    .of("String text", "-")
                    .gives("----"),
            rule("braces of JSON", "{\"a\": {\"b\": {{number}}}}")
                    .of("int number", 1)
                    .gives("{\"a\": {\"b\": 1}}"),
            rule("text beside braces", "{ {{text}} } {{{text}}}}")
                    .of("String text", "-")
                    .gives("{ - } -}"),
            rule("names of other alphabets", "{{größe}} {{名前}}")
                    .of("int größe, String 名前", 4, "Ada")
                    .gives("4 Ada"));

    private InterpolationCases() {}
}
