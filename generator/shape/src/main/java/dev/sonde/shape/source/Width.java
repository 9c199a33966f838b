package dev.sonde.shape.source;

/** Whether code can stand on one line. */
final class Width {

    static final int LINE = 120;
    /** A fluent chain ends early on its line, or it is broken. */
    static final int LAST_CALL = 80;

    private Width() {}

    /**
     * Whether code that starts at a column fits.
     *
     * @param code without line breaks but those of a text block, which is as long as its quotes
     * @param tail what follows on the line
     */
    static boolean fits(String code, int column, String tail) {
        int lines = code.indexOf('\n');
        int length = code.length() + tail.length();
        int textBlock = lines < 0 ? 0 : code.lastIndexOf("\"\"\"") + 3 - lines;
        return column + length - textBlock <= LINE
                && (column + code.length() <= LAST_CALL || chainsEndEarly(code, column));
    }

    private static boolean chainsEndEarly(String code, int column) {
        int calls = 0;
        int dot = 0;
        for (int at = 0; at < code.length(); at = Scan.skip(code, at)) {
            char c = code.charAt(at);
            if (c == '.') {
                dot = at;
            } else if (c == ' ' || c == ',') {
                calls = 0;
            } else if (c == '(' || c == '{') {
                int end = Scan.skip(code, at) - 1;
                boolean call = c == '(' && at > 0 && code.charAt(at - 1) != ' ';
                calls += call ? 1 : 0;
                if ((calls > 1 && call && column + dot > LAST_CALL)
                        || !chainsEndEarly(code.substring(at + 1, Math.min(end, code.length())), column + at + 1)) {
                    return false;
                }
            }
        }
        return true;
    }
}
