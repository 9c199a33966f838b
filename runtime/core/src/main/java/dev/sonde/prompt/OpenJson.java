package dev.sonde.prompt;

/** JSON that is still being written, and can be closed at any moment. */
final class OpenJson {

    private final JsonScanner scanner = new JsonScanner();
    private final StringBuilder text = new StringBuilder();
    /** The brackets that close what is open, the innermost last. */
    private final StringBuilder closers = new StringBuilder();
    /** How much of the text is complete values, to be closed by brackets alone. */
    private int whole;

    private boolean named;
    private int escape = -1;

    /** Adds the next char; nothing after the end of the value. */
    void add(char next) {
        if (isComplete()) {
            return;
        }
        boolean wasInString = scanner.isInString();
        boolean structure = scanner.isStructure(next);
        text.append(next);
        if (wasInString) {
            inString(next);
        } else if (structure) {
            structure(next);
        }
    }

    private void inString(char next) {
        if (!scanner.isInString()) {
            escape = -1;
            // A name is complete only with its value.
            whole = isName() ? whole : text.length();
        } else if (escape >= 0) {
            boolean unicode = text.charAt(escape + 1) == 'u';
            escape = text.length() - escape < (unicode ? 6 : 2) ? escape : -1;
        } else if (next == '\\') {
            escape = text.length() - 1;
        }
    }

    private void structure(char next) {
        switch (next) {
            case '{', '[' -> {
                closers.append(next == '{' ? '}' : ']');
                named = false;
                whole = text.length();
            }
            case '}', ']' -> {
                closers.setLength(Math.max(0, closers.length() - 1));
                named = true;
                whole = text.length();
            }
            case ':' -> named = true;
            case ',' -> {
                named = false;
                whole = text.length() - 1;
            }
            default -> {}
        }
    }

    private boolean isName() {
        return !named && !closers.isEmpty() && closers.charAt(closers.length() - 1) == '}';
    }

    boolean isComplete() {
        return !text.isEmpty() && closers.isEmpty();
    }

    /** The text so far with what is open closed, and without what has only begun. */
    String closed() {
        StringBuilder closed = new StringBuilder(text.length() + closers.length() + 1);
        if (scanner.isInString() && !isName()) {
            closed.append(text, 0, escape < 0 ? text.length() : escape);
            closed.append('"');
        } else {
            closed.append(text, 0, whole);
        }
        return closed.append(new StringBuilder(closers).reverse()).toString();
    }
}
