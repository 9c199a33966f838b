package dev.sonde.processor.template;

import static dev.sonde.processor.template.TemplateCase.rule;

import java.util.List;

/** Comments leave nothing, and take a line that they have for themselves with them. */
final class CommentCases {

    static final List<TemplateCase> ALL = List.of(
            rule("comment within a line", "one{{! two }}three").gives("onethree"),
            rule("comment of several lines", "one{{!\n  two\n}}three\n").gives("onethree\n"),
            rule("comment keeps the blanks beside it", "one {{! two }} three").gives("one  three"),
            rule("comment alone on its line", "one\n{{! two }}\nthree\n").gives("one\nthree\n"),
            rule("comment alone, indented", "one\n \t {{! two }} \t\nthree\n").gives("one\nthree\n"),
            rule("comment alone, with the line ends of another system", "one\r\n{{! two }}\r\nthree")
                    .gives("one\r\nthree"),
            rule("comment alone on the first line", "  {{! one }}\ntwo").gives("two"),
            rule("comment alone on the last line", "one\n  {{! two }}").gives("one\n"),
            rule("comment of several lines, alone", "one\n  {{!\n two\n  }}\nthree\n")
                    .gives("one\nthree\n"),
            rule("comment of several lines that does not end alone", "one\n{{! two\n}}!\nthree")
                    .gives("one\n!\nthree"),
            rule("comment beside text keeps its line", "  12 {{! 34 }}\n").gives("  12 \n"),
            rule("comments side by side are not alone", "{{! a }}{{! b }}\nc").gives("\nc"),
            rule("comment may hold what looks like a tag", "a{{! {{b }}c").gives("ac"));

    private CommentCases() {}
}
