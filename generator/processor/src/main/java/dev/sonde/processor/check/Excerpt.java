package dev.sonde.processor.check;

/** Shows a place in a text: its line and column, the line, and a caret. */
final class Excerpt {

    /** How much of a long line is shown on either side of the place. */
    private static final int AROUND = 40;

    private Excerpt() {}

    /** A place in a template. */
    static String of(String text, int offset) {
        return of("template", text, offset);
    }

    /** @param what the text is */
    static String of(String what, String text, int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int newline = text.indexOf('\n', offset);
        int end = newline < 0 ? text.length() : newline;
        long line = text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
        int from = Math.max(start, offset - AROUND);
        int to = Math.min(end, offset + AROUND);
        String before = (from > start ? "…" : "") + text.substring(from, offset);
        String after = text.substring(offset, to) + (to < end ? "…" : "");
        String position = what + " " + line + ":" + (offset - start + 1) + ": ";
        // A tab stays one, so that the caret stands under its place whatever the tab is worth.
        return position + before + after + "\n" + " ".repeat(position.length()) + before.replaceAll("[^\t]", " ") + "^";
    }
}
