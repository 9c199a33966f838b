package dev.sonde.processor.template;

import static dev.sonde.processor.template.TemplateCase.rule;

import dev.sonde.processor.template.Person.Pet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands there if a value does not. */
final class InvertedCases {

    private static final Person ADA = Person.named("Ada");

    static final List<TemplateCase> ALL = List.of(
            rule("false", "{{^member}}out{{/member}}")
                    .of("boolean member", false)
                    .gives("out"),
            rule("true", "({{^member}}out{{/member}})")
                    .of("boolean member", true)
                    .gives("()"),
            rule("boxed", "{{^member}}out{{/member}}")
                    .of("Boolean member", false)
                    .gives("out"),
            rule("absent property", "{{^person.boss}}free{{/person.boss}}")
                    .of("Person person", ADA)
                    .gives("free"),
            rule("present property", "({{^person.boss}}free{{/person.boss}})")
                    .of("Person person", ADA.under(Person.named("Eve")))
                    .gives("()"),
            rule("object", "({{^person}}nobody{{/person}})")
                    .of("Person person", ADA)
                    .gives("()"),
            rule("empty list", "{{^list}}none{{/list}}")
                    .of("List<String> list", List.of())
                    .gives("none"),
            rule("list", "({{^list}}none{{/list}})")
                    .of("List<String> list", List.of("a"))
                    .gives("()"),
            rule("empty array", "{{^list}}none{{/list}}{{^numbers}}none{{/numbers}}")
                    .of("String[] list, int[] numbers", new String[0], new int[0])
                    .gives("nonenone"),
            rule("empty optional", "{{^text}}none{{/text}}")
                    .of("Optional<String> text", Optional.empty())
                    .gives("none"),
            rule("optional", "({{^text}}none{{/text}})")
                    .of("Optional<String> text", Optional.of("a"))
                    .gives("()"),
            rule("empty text", "{{^text}}none{{/text}}").of("String text", "").gives("none"),
            rule("key that a map does not have", "{{^map.a}}none{{/map.a}}")
                    .of("Map<String, String> map", Map.of())
                    .gives("none"),
            rule("twice the same", "{{^a}}1{{/a}}{{b}}{{^a}}2{{/a}}")
                    .of("boolean a, String b", false, "-")
                    .gives("1-2"),
            rule("one in another", "{{^a}}1{{^a}}2{{/a}}3{{/a}}")
                    .of("boolean a", false)
                    .gives("123"),
            rule("one in another that is true", "{{^a}}1{{^b}}2{{/b}}3{{/a}}")
                    .of("boolean a, boolean b", false, true)
                    .gives("13"),
            rule("way through what is absent", "{{^person.boss.member}}none{{/person.boss.member}}")
                    .of("Person person", ADA)
                    .gives("none"),
            rule("keeps the blanks beside it", " | {{^a}}\t|\t{{/a}} | ")
                    .of("boolean a", false)
                    .gives(" | \t|\t | "),
            rule("keeps what is within", "a{{^b}} {{! comment }}\n {{/b}}c")
                    .of("boolean b", false)
                    .gives("a \n c"),
            rule("alone on lines", "a\n{{^b}}\nc\n{{/b}}\nd")
                    .of("boolean b", false)
                    .gives("a\nc\nd"),
            rule("alone on lines, indented", "a\n  {{^b}} \nc\n\t{{/b}}\nd")
                    .of("boolean b", false)
                    .gives("a\nc\nd"),
            rule("alone on lines, with the line ends of another system", "a\r\n{{^b}}\r\n{{/b}}\r\nd")
                    .of("boolean b", false)
                    .gives("a\r\nd"),
            rule("alone on the first and the last line", "  {{^b}}\na\n  {{/b}}")
                    .of("boolean b", false)
                    .gives("a\n"),
            rule("blanks within", "{{^ b }}a{{/ b }}").of("boolean b", false).gives("a"),
            rule("items of what is around", "{{#person.pets}}{{name}}{{^toys}} has none{{/toys}} {{/person.pets}}")
                    .of(
                            "Person person",
                            Person.named("Ada", new Pet("Rex", List.of()), new Pet("Tom", List.of("ball"))))
                    .gives("Rex has none Tom "));

    private InvertedCases() {}
}
