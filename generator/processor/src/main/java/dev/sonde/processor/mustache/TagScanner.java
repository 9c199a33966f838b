package dev.sonde.processor.mustache;

/** Finds where a tag ends, what kind it is, and whether it stands alone on its lines. */
final class TagScanner {

    private TagScanner() {}

    /** What opens and closes a tag. */
    record Delimiters(String open, String close) {
        static final Delimiters DEFAULT = new Delimiters("{{", "}}");
    }

    /** What a tag is for. */
    enum Kind {
        VARIABLE,
        SECTION,
        INVERTED,
        END,
        PARTIAL,
        COMMENT,
        DELIMITERS,
        /** Of inherited templates. */
        BLOCK,
        PARENT,
        UNCLOSED
    }

    /**
     * A tag from its first brace to behind its last one.
     *
     * @param content what it names; of one that is not closed, what would close it
     */
    record Tag(Kind kind, int start, int end, String content, int contentStart) {

        static final Tag NONE = new Tag(Kind.UNCLOSED, 0, 0, "", 0);

        boolean opensSection() {
            return kind == Kind.SECTION || kind == Kind.INVERTED;
        }

        boolean inherits() {
            return kind == Kind.BLOCK || kind == Kind.PARENT;
        }

        String text(String all) {
            return all.substring(start, end);
        }

        /** Whether there is nothing but blanks beside it, on the line where it begins and on the one where it ends. */
        boolean isAlone(String all, int previousEnd) {
            int line = lineStart(all);
            if (line < previousEnd || skipBlanks(all, line) < start) {
                return false;
            }
            int after = skipBlanks(all, end);
            return after == all.length() || all.startsWith("\n", after) || all.startsWith("\r\n", after);
        }

        int lineStart(String all) {
            return start == 0 ? 0 : all.lastIndexOf('\n', start - 1) + 1;
        }

        /** Behind the line on which it ends. */
        int lineEnd(String all) {
            int newline = all.indexOf('\n', end);
            return newline < 0 ? all.length() : newline + 1;
        }
    }

    static Tag scan(String text, int start, Delimiters delimiters) {
        int inside = start + delimiters.open().length();
        int sigil = skipSpace(text, inside);
        Kind kind = sigil < text.length() ? kind(text.charAt(sigil)) : Kind.VARIABLE;
        String closing = kind == Kind.DELIMITERS ? "=" + delimiters.close() : delimiters.close();
        int close = text.indexOf(closing, kind == Kind.DELIMITERS ? sigil + 1 : inside);
        boolean half = kind == Kind.DELIMITERS && close < 0;
        if (half) {
            close = text.indexOf(delimiters.close(), inside);
            closing = delimiters.close();
        }
        int next = text.indexOf(delimiters.open(), inside);
        boolean nested = next > inside && next < close && kind != Kind.COMMENT && kind != Kind.DELIMITERS;
        if (close < 0 || nested) {
            return unclosed(start, inside, delimiters.close());
        }
        int end = close + closing.length();
        boolean triple = sigil < text.length() && text.charAt(sigil) == '{';
        if (triple && text.startsWith("}", close) && text.startsWith("}", end)) {
            return tag(text, Kind.VARIABLE, start, end + 1, sigil + 1, close);
        }
        if (triple && text.substring(sigil, close).stripTrailing().endsWith("}")) {
            int brace = text.lastIndexOf('}', close - 1);
            return tag(text, Kind.VARIABLE, start, end, sigil + 1, brace);
        }
        if (triple) {
            return unclosed(start, sigil + 1, "}" + delimiters.close());
        }
        if (kind == Kind.BLOCK && text.substring(sigil + 1, close).isBlank()) {
            // No name behind it: it is one itself.
            return tag(text, Kind.VARIABLE, start, end, sigil, close);
        }
        boolean marked = !half && (kind != Kind.VARIABLE || text.startsWith("&", sigil));
        return tag(text, kind, start, end, marked ? sigil + 1 : sigil, close);
    }

    /** @param wanted what would close it */
    private static Tag unclosed(int start, int end, String wanted) {
        return new Tag(Kind.UNCLOSED, start, end, wanted, end);
    }

    private static Tag tag(String text, Kind kind, int start, int end, int from, int to) {
        String content = from < to ? text.substring(from, to) : "";
        return new Tag(kind, start, end, content.strip(), Math.min(skipSpace(text, from), end - 1));
    }

    private static Kind kind(char sigil) {
        return switch (sigil) {
            case '#' -> Kind.SECTION;
            case '^' -> Kind.INVERTED;
            case '/' -> Kind.END;
            case '!' -> Kind.COMMENT;
            case '>' -> Kind.PARTIAL;
            case '=' -> Kind.DELIMITERS;
            case '$' -> Kind.BLOCK;
            case '<' -> Kind.PARENT;
            default -> Kind.VARIABLE;
        };
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** A dot, or names with dots between them. A name is an identifier; as the key of a map, it may have hyphens in it. */
    static boolean isPath(String name) {
        if (name.equals(".")) {
            return true;
        }
        boolean start = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean dot = c == '.';
            if (start ? !Character.isJavaIdentifierStart(c) : !dot && c != '-' && !Character.isJavaIdentifierPart(c)) {
                return false;
            }
            start = dot;
        }
        return !start;
    }

    /** A path of a file, with slashes, which leaves no folder; one at its beginning stands for the root. */
    static boolean isFileName(String name) {
        return name.matches("/?[\\w.-]+(?:/[\\w.-]+)*") && !name.matches("(?:.*/)?\\.{1,2}(?:/.*)?");
    }
}
