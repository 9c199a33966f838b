package dev.sonde.processor.mustache;

import java.util.ArrayList;
import java.util.List;

/**
 * A text to read as a template.
 *
 * @param original as it was written
 * @param file that it stands in; empty for an annotation
 * @param indent put before each of its lines: that of the tag that includes it
 * @param around the files that include it, the outermost first and itself last
 */
public record TemplateText(String original, String file, String indent, List<String> around) {

    public TemplateText {
        around = List.copyOf(around);
    }

    public static TemplateText inAnnotation(String text) {
        return new TemplateText(text, "", "", List.of());
    }

    public static TemplateText inFile(String text, String file) {
        return new TemplateText(text, file, "", List.of(file));
    }

    /** A file that this text includes. */
    public TemplateText include(String text, String included) {
        List<String> files = new ArrayList<>(around);
        files.add(included);
        return new TemplateText(text, included, "", files);
    }

    TemplateText indented(String by) {
        return new TemplateText(original, file, by, around);
    }

    /** The text with its indent, which no empty end of it gets. */
    String text() {
        return indent.isEmpty() ? original : original.replaceAll("(?md)^", indent);
    }

    /** The offset in the original of one in {@link #text()}. */
    int origin(int offset) {
        if (indent.isEmpty()) {
            return offset;
        }
        int remaining = offset;
        int start = 0;
        while (start < original.length()) {
            int newline = original.indexOf('\n', start);
            int length = (newline < 0 ? original.length() : newline + 1) - start;
            if (remaining < indent.length() + length) {
                return start + Math.max(0, remaining - indent.length());
            }
            remaining -= indent.length() + length;
            start += length;
        }
        return original.length();
    }
}
