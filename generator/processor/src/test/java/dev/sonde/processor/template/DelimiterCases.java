package dev.sonde.processor.template;

import static dev.sonde.processor.template.TemplateCase.rule;

import java.util.List;

/** Delimiters are changed until the text ends or changes them again; a partial begins with braces. */
final class DelimiterCases {

    static final List<TemplateCase> ALL = List.of(
            rule("pair of two characters", "{{=<% %>=}}(<%text%>)")
                    .of("String text", "Hi")
                    .gives("(Hi)"),
            rule("pair of one character", "({{=[ ]=}}[text])")
                    .of("String text", "Hi")
                    .gives("(Hi)"),
            rule("pair with characters of expressions", "{{=(( $$=}}((text$$")
                    .of("String text", "Hi")
                    .gives("Hi"),
            rule("blanks within", "|{{=  <%   %>  =}}|<% text %>")
                    .of("String text", "Hi")
                    .gives("||Hi"),
            rule("line end within", "|{{=<%\n%>=}}|<%text%>")
                    .of("String text", "Hi")
                    .gives("||Hi"),
            rule("and back", "{{=| |=}}|text| {{text}} |={{ }}=| {{text}} |text|")
                    .of("String text", "Hi")
                    .gives("Hi {{text}}  Hi |text|"),
            rule("sections", "{{=<% %>=}}<%#member%>in<%/member%><%^member%>out<%/member%>")
                    .of("boolean member", true)
                    .gives("in"),
            rule("a change within a section lasts", "{{#member}}{{=<% %>=}}<%text%><%/member%><%text%>{{text}}")
                    .of("boolean member, String text", true, "Hi")
                    .gives("HiHi{{text}}"),
            rule("unescaped variables", "{{=<% %>=}}<%& text %>")
                    .of("String text", "a & b")
                    .gives("a & b"),
            rule("comments", "{{=<% %>=}}a<%! {{b}} %>c").gives("ac"),
            rule("a partial does not inherit them", "{{=<% %>=}}<%> greeting %>, <%text%>")
                    .of("String text", "Hi")
                    .with("greeting", "{{text}}<%text%>")
                    .gives("Hi<%text%>, Hi"),
            rule("nor gives its own back", "{{> greeting }}{{text}}")
                    .of("String text", "Hi")
                    .with("greeting", "{{=<% %>=}}<%text%> ")
                    .gives("Hi Hi"),
            rule("alone on a line", "a\n{{=<% %>=}}\nb").gives("a\nb"),
            rule("alone on a line, indented", "a\n  {{=<% %>=}} \r\nb").gives("a\nb"),
            rule("alone on the first line", " {{=<% %>=}}\nb").gives("b"),
            rule("alone on the last line", "a\n {{=<% %>=}}").gives("a\n"),
            rule("beside text", "a {{=<% %>=}}\nb").gives("a \nb"));

    private DelimiterCases() {}
}
