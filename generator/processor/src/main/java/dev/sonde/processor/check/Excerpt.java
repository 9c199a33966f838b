package dev.sonde.processor.check;

import dev.sonde.processor.model.Template;
import java.util.Arrays;
import java.util.function.Consumer;

/** Shows a place in a text: its line and column, the line, and a caret. */
final class Excerpt {

    /** How much of a long line is shown on either side of the place. */
    private static final int AROUND = 40;

    private Excerpt() {}

    /** Reports a problem at a place in a template; the excerpt is the last of the problem's arguments. */
    static void report(
            Problem problem, Template template, int offset, Consumer<Diagnostic> found, Object... arguments) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = of(template, offset);
        found.accept(problem.at(template.site(), all));
    }

    /** Line and column, both from 1. */
    static String position(String text, int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        long line = text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
        return line + ":" + (offset - start + 1);
    }

    /** A place in a template. */
    static String of(Template template, int offset) {
        return of(template.file().isEmpty() ? "template" : template.file(), template.text(), offset);
    }

    /** @param what the text is */
    static String of(String what, String text, int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int newline = text.indexOf('\n', offset);
        int end = newline < 0 ? text.length() : newline;
        if (end > start && text.charAt(end - 1) == '\r' && offset < end) {
            end--;
        }
        int from = Math.max(start, offset - AROUND);
        int to = Math.min(end, offset + AROUND);
        String before = (from > start ? "…" : "") + text.substring(from, offset);
        String after = text.substring(offset, to) + (to < end ? "…" : "");
        String position = what + " " + position(text, offset) + ": ";
        // A tab stays one, so that the caret stands under its place whatever the tab is worth.
        return position + before + after + "\n" + " ".repeat(position.length()) + before.replaceAll("[^\t]", " ") + "^";
    }
}
