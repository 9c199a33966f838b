package dev.sonde.change;

/** Names and values in the text of a change, which is Markdown. */
public final class Code {

    private Code() {}

    /** A text that stands for itself, whatever is in it. */
    public static String of(String text) {
        String line = text.isBlank() ? "(empty)" : text.strip().replaceAll("\\s+", " ");
        if (!line.contains("`")) {
            return "`" + line + "`";
        }
        return line.contains("``") ? "`" + line.replace('`', '\'') + "`" : "`` " + line + " ``";
    }
}
