package dev.sonde.processor.template;

import static dev.sonde.processor.template.TemplateCase.rule;

import dev.sonde.processor.template.Person.Pet;
import java.util.List;

/** The text of a file as if it stood there, with the indent of its tag before each of its lines. */
final class PartialCases {

    static final List<TemplateCase> ALL = List.of(
            rule("text of a file", "\"{{>greeting}}\"")
                    .with("greeting", "from a file")
                    .gives("\"from a file\""),
            rule("sees what its place sees", "{{> greeting }}")
                    .of("String text", "Hi")
                    .with("greeting", "*{{text}}*")
                    .gives("*Hi*"),
            rule("sees the section around it", "{{#pets}}{{> pet }}{{/pets}}")
                    .of("List<Person.Pet> pets", List.of(new Pet("Rex", List.of()), new Pet("Tom", List.of())))
                    .with("pet", "{{name}}!")
                    .gives("Rex!Tom!"),
            rule("one in another", "{{> a }}")
                    .with("a", "a{{> b }}")
                    .with("b", "b")
                    .gives("ab"),
            rule("twice the same", "{{> a }}{{> a }}").with("a", "a").gives("aa"),
            rule("in a folder", "{{> parts/a }}")
                    .with("parts/a", "a{{> b }}")
                    .with("parts/b", "b")
                    .gives("ab"),
            rule("with its ending", "{{> a.mustache }}").with("a", "a").gives("a"),
            rule("keeps the blanks beside it", "| {{> a }} |")
                    .with("a", "\t|\t")
                    .gives("| \t|\t |"),
            rule("beside text it is not indented", "  {{text}}  {{> a }}\n")
                    .of("String text", "|")
                    .with("a", ">\n>")
                    .gives("  |  >\n>\n"),
            rule("alone on a line takes it", "|\r\n{{> a }}\r\n|")
                    .with("a", ">")
                    .gives("|\r\n>|"),
            rule("alone on the first line", "  {{> a }}\n>").with("a", ">\n>").gives("  >\n  >>"),
            rule("alone on the last line", ">\n  {{> a }}").with("a", ">\n>").gives(">\n  >\n  >"),
            rule("its indent stands before each line, but not of values", "\\\n {{> a }}\n/\n")
                    .of("String text", "<\n->")
                    .with("a", "|\n{{{text}}}\n|\n")
                    .gives("\\\n |\n <\n->\n |\n/\n"),
            rule("its indent stands before lines of sections", "  {{> a }}")
                    .of("List<String> list", List.of("x", "y"))
                    .with("a", "{{#list}}\n- {{.}}\n{{/list}}\n")
                    .gives("  - x\n  - y\n"),
            rule("indents add up", " {{> a }}\n")
                    .with("a", "a\n {{> b }}\n")
                    .with("b", "b\nc\n")
                    .gives(" a\n  b\n  c\n"),
            rule("blanks within", "|{{>   a\t}}|").with("a", "[]").gives("|[]|"),
            rule("empty file", "({{> a }})").with("a", "").gives("()"),
            rule("what looks like a tag across a border is none", "{{> a }}text}}")
                    .with("a", "{ {")
                    .gives("{ {text}}"));

    private PartialCases() {}
}
