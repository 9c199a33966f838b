package dev.sonde.processor.template;

import static dev.sonde.processor.template.TemplateCase.rule;

import dev.sonde.processor.template.Person.Pet;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands there for each item of a list, or if a value does; names are looked up in the innermost section that has them. */
final class SectionCases {

    private static final Person ADA = Person.named("Ada", new Pet("Rex", List.of("ball", "bone")));

    static final List<TemplateCase> ALL = List.of(
            rule("true", "{{#member}}in{{/member}}").of("boolean member", true).gives("in"),
            rule("false", "({{#member}}in{{/member}})")
                    .of("boolean member", false)
                    .gives("()"),
            rule("boxed", "({{#a}}a{{/a}}{{#b}}b{{/b}})")
                    .of("Boolean a, Boolean b", true, false)
                    .gives("(a)"),
            rule("absent property", "({{#person.boss}}bound{{/person.boss}})")
                    .of("Person person", ADA)
                    .gives("()"),
            rule("object", "{{#person}}{{name}}, {{age}}{{/person}}")
                    .of("Person person", ADA)
                    .gives("Ada, 36"),
            rule("property", "{{#person.boss}}{{name}}{{/person.boss}}")
                    .of("Person person", ADA.under(Person.named("Eve")))
                    .gives("Eve"),
            rule("names of what is around", "{{#person}}{{text}} {{name}}{{/person}}")
                    .of("Person person, String text", ADA, "Hi")
                    .gives("Hi Ada"),
            rule("the inner one hides the outer", "{{#person}}{{#pets}}{{name}} {{age}}{{/pets}}{{/person}}")
                    .of("Person person", ADA)
                    .gives("Rex 36"),
            rule("hides parameters", "{{name}} {{#person}}{{name}}{{/person}} {{name}}")
                    .of("Person person, String name", ADA, "Eve")
                    .gives("Eve Ada Eve"),
            rule("a map that has the name hides, one that has not does not", "{{#a}}{{x}}{{y}}{{/a}}")
                    .of("Map<String, String> a, String x, String y", Map.of("x", "1"), "2", "3")
                    .gives("13"),
            rule("number", "{{#number}}<{{.}}>{{/number}}").of("int number", 0).gives("<0>"),
            rule("text", "{{#text}}<{{.}}>{{/text}}").of("String text", "a").gives("<a>"),
            rule("empty text", "({{#text}}<{{.}}>{{/text}})")
                    .of("String text", "")
                    .gives("()"),
            rule("list", "{{#pets}}{{name}} {{/pets}}")
                    .of("List<Person.Pet> pets", List.of(new Pet("Rex", List.of()), new Pet("Tom", List.of())))
                    .gives("Rex Tom "),
            rule("empty list", "({{#list}}{{.}}{{/list}})")
                    .of("List<String> list", List.of())
                    .gives("()"),
            rule("other collections", "{{#set}}{{.}}{{/set}}{{#all}}{{.}}{{/all}}")
                    .of("Set<String> set, Iterable<String> all", Set.of("a"), Arrays.asList("b", "c"))
                    .gives("abc"),
            rule("items that may be null", "{{#list}}{{#.}}<{{.}}>{{/.}}{{^.}}-{{/.}}{{/list}}{{#array}}.{{/array}}")
                    .of(
                            "List<@Nullable String> list, @Nullable Integer[] array",
                            Arrays.asList("a", null),
                            new Integer[2])
                    .gives("<a>-.."),
            rule("arrays", "{{#texts}}{{.}}{{/texts}}{{#numbers}}({{.}}){{/numbers}}")
                    .of("String[] texts, int[] numbers", new String[] {"a", "b"}, new int[] {1, 2})
                    .gives("ab(1)(2)"),
            rule("any number of arguments", "{{#texts}}{{.}}{{/texts}}")
                    .of("String... texts", (Object) new String[] {"a", "b"})
                    .gives("ab"),
            rule("list of numbers", "{{#list}}({{.}}){{/list}}")
                    .of("List<Double> list", List.of(1.1, 2.0))
                    .gives("(1.1)(2)"),
            rule("list of lists", "{{#list}}({{#.}}{{.}}{{/.}}){{/list}}")
                    .of("List<List<Integer>> list", List.of(List.of(1, 2), List.of(3)))
                    .gives("(12)(3)"),
            rule("items without escaping", "{{#list}}{{{.}}}{{&.}}{{/list}}")
                    .of("List<String> list", List.of("<"))
                    .gives("<<"),
            rule("dot for the only parameter", "{{#.}}({{name}}){{/.}}")
                    .of("List<Person.Pet> pets", List.of(new Pet("Rex", List.of()), new Pet("Tom", List.of())))
                    .gives("(Rex)(Tom)"),
            rule("list of a property", "{{#person.pets}}{{name}}{{#toys}} {{.}}{{/toys}}{{/person.pets}}")
                    .of("Person person", ADA)
                    .gives("Rex ball bone"),
            rule("list of maps", "{{#list}}{{a}}{{/list}}")
                    .of("List<Map<String, Integer>> list", List.of(Map.of("a", 1), Map.of("a", 2)))
                    .gives("12"),
            rule("what only the run tells", "{{#data.list}}{{a}}{{b}}{{/data.list}}{{#data.flag}}!{{/data.flag}}")
                    .of(
                            "Map<String, Object> data, String b",
                            Map.of("list", List.of(Map.of("a", 1), Map.of("a", 2, "b", "y")), "flag", true),
                            "x")
                    .gives("1x2y!"),
            rule("optional", "{{#text}}<{{.}}>{{/text}}")
                    .of("Optional<String> text", Optional.of("a"))
                    .gives("<a>"),
            rule("empty optional", "({{#text}}<{{.}}>{{/text}})")
                    .of("Optional<String> text", Optional.empty())
                    .gives("()"),
            rule("optional property", "{{#person}}{{#nickname}}{{name}} is {{nickname}}{{/nickname}}{{/person}}")
                    .of("Person person", ADA.alias("Countess"))
                    .gives("Ada is Countess"),
            rule("optional list", "{{#list}}{{.}}{{/list}}")
                    .of("Optional<List<String>> list", Optional.of(List.of("a", "b")))
                    .gives("ab"),
            rule("way through what is absent", "({{#person.boss.member}}in{{/person.boss.member}})")
                    .of("Person person", ADA)
                    .gives("()"),
            rule("way", "{{#person.boss.member}}in{{/person.boss.member}}")
                    .of("Person person", ADA.under(Person.named("Eve")))
                    .gives("in"),
            rule("twice the same", "{{#a}}1{{/a}}{{b}}{{#a}}2{{/a}}")
                    .of("boolean a, String b", true, "-")
                    .gives("1-2"),
            rule("one in another", "{{#a}}1{{#a}}2{{/a}}3{{/a}}")
                    .of("boolean a", true)
                    .gives("123"),
            rule("one in another that is false", "{{#a}}1{{#b}}2{{/b}}3{{/a}}")
                    .of("boolean a, boolean b", true, false)
                    .gives("13"),
            rule("values are never templates", "{{#text}}{{text}}{{/text}}")
                    .of("String text", "{{text}}")
                    .gives("{{text}}"),
            rule("keeps the blanks beside it", " | {{#a}}\t|\t{{/a}} | ")
                    .of("boolean a", true)
                    .gives(" | \t|\t | "),
            rule("keeps what is within", " | {{#a}} {{! comment }}\n {{/a}} | ")
                    .of("boolean a", true)
                    .gives(" |  \n  | "),
            rule("ends of lines beside text stay", "{{#a}}1{{/a}}\n{{#a}}2{{/a}}\n")
                    .of("boolean a", true)
                    .gives("1\n2\n"),
            rule("alone on lines", "a\n{{#b}}\nc\n{{/b}}\nd")
                    .of("boolean b", true)
                    .gives("a\nc\nd"),
            rule("alone on lines, indented", "a\n  {{#b}} \nc\n\t{{/b}}\nd")
                    .of("boolean b", true)
                    .gives("a\nc\nd"),
            rule("alone on lines, with the line ends of another system", "a\r\n{{#b}}\r\n{{/b}}\r\nd")
                    .of("boolean b", true)
                    .gives("a\r\nd"),
            rule("alone on the first and the last line", "  {{#b}}\na\n  {{/b}}")
                    .of("boolean b", true)
                    .gives("a\n"),
            rule("alone on lines, each time", "{{#list}}\n- {{.}}\n{{/list}}\n.")
                    .of("List<String> list", List.of("a", "b"))
                    .gives("- a\n- b\n."),
            rule("no other white space makes a line of its own", "a\n\u00a0{{#b}}\nc{{/b}}")
                    .of("boolean b", true)
                    .gives("a\n\u00a0\nc"),
            rule("blanks within", "{{# b }}a{{/\nb }}").of("boolean b", true).gives("a"),
            rule("many items", "{{#list}}{{.}}{{/list}}")
                    .of("List<String> list", Collections.nCopies(500, "a"))
                    .gives("a".repeat(500)));

    private SectionCases() {}
}
