package dev.sonde.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** A comment of paragraphs that quote what users wrote: none of it is taken for markup, a tag, or the end of the comment. */
final class JavadocText {

    /** So that lines end within 120 columns, with their indent and asterisk. */
    private static final int WIDTH = 110;
    /** Of one text; what is longer is not read in a comment. */
    private static final int LINES = 40;

    private final StringBuilder comment = new StringBuilder();

    /** Adds what is Javadoc already. */
    JavadocText add(String javadoc) {
        begin().append(javadoc).append('\n');
        return this;
    }

    /** Adds a text under its name: one line as a paragraph, several as they are. */
    JavadocText add(String name, String text) {
        return text.strip().indexOf('\n') < 0
                ? addParagraph(name + ": " + text.strip())
                : add(name, List.of(text.stripTrailing().split("\n", -1)));
    }

    /** Adds lines as they are. */
    JavadocText add(String name, List<String> lines) {
        begin().append(escaped(name)).append(":\n<pre>\n");
        lines.stream()
                .limit(LINES)
                .forEach(line -> comment.append(escaped(line).stripTrailing()).append('\n'));
        addRest(lines.size());
        comment.append("</pre>\n");
        return this;
    }

    /** Adds a paragraph that is broken between words. */
    JavadocText addParagraph(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + word.length() >= WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(escaped(word));
        }
        lines.add(line.toString());
        begin();
        lines.stream().limit(LINES).forEach(each -> comment.append(each).append('\n'));
        addRest(lines.size());
        return this;
    }

    CodeBlock code() {
        return CodeBlock.of("$L", comment);
    }

    private StringBuilder begin() {
        return comment.isEmpty() ? comment : comment.append("\n<p>");
    }

    private void addRest(int lines) {
        if (lines > LINES) {
            comment.append(lines == LINES + 1 ? "(1 more line)\n" : "(" + (lines - LINES) + " more lines)\n");
        }
    }

    /** One line of text, so that it reads the same in the comment and, as far as can be, in its source. */
    static String escaped(String line) {
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            append(escaped, line, i);
        }
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, String line, int index) {
        char c = line.charAt(index);
        char before = index == 0 ? ' ' : line.charAt(index - 1);
        switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '/' -> escaped.append(before == '*' ? "&#47;" : "/");
            // A tag begins a line or follows a brace.
            case '@' -> escaped.append(before == '{' || Character.isWhitespace(before) ? "&#64;" : "@");
            // The layout of the source takes three for a text block.
            case '"' -> escaped.append(line.startsWith("\"\"", index - 2) ? "&quot;" : "\"");
            // The compiler reads an escaped character even in comments.
            case '\\' -> escaped.append(line.startsWith("u", index + 1) ? "&#92;" : "\\");
            case '\t' -> escaped.append(c);
            case '\r' -> escaped.append("\\r");
            default -> {
                if (TextBlock.isVisible(line, index)) {
                    escaped.append(c);
                } else {
                    escaped.append("&#92;u").append(String.format("%04x", (int) c));
                }
            }
        }
    }
}
