package dev.sonde.shape.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A file's statements and declaration headers, each on one line, however many lines it was written on. */
final class LogicalLines {

    /** What follows a comment on its line must not be joined to it. */
    private static final Pattern TRAILING_COMMENT =
            Pattern.compile("(?:\"(?:\\\\.|[^\"\\\\])*+\"|'(?:\\\\.|[^'\\\\])*+'|[^\"'/]|/(?![/*]))*+/[/*]");

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private boolean verbatim;

    private LogicalLines() {}

    /** Comments and text blocks stay as they are; a text block's lines belong to the statement that it stands in. */
    static List<String> of(String text) {
        LogicalLines logical = new LogicalLines();
        text.lines().forEach(logical::add);
        logical.flush();
        return logical.lines;
    }

    private void add(String line) {
        String code = line.strip();
        if (verbatim) {
            verbatim = !code.contains("\"\"\"");
            pending.append('\n').append(line);
            flushIf(!verbatim && isComplete());
        } else if (code.equals("}") && pending.isEmpty() && opensEmptyBody()) {
            lines.set(lines.size() - 1, lines.get(lines.size() - 1) + "}");
        } else if (isComment(code)) {
            flush();
            lines.add(line);
        } else if (!code.isEmpty()) {
            flushIf(code.startsWith("}") && Scan.depth(pending.toString()) == 0);
            join(line, code);
            flushIf(hasTrailingComment(code));
            verbatim = code.endsWith("\"\"\"") && code.indexOf("\"\"\"") == code.length() - 3;
            flushIf(!verbatim && isComplete());
        } else if (pending.isEmpty()) {
            lines.add("");
        }
    }

    private void join(String line, String code) {
        if (pending.isEmpty()) {
            pending.append(line);
            return;
        }
        char last = pending.charAt(pending.length() - 1);
        boolean inner = Scan.depth(pending.toString()) > 0 && (last == '(' || last == '{');
        boolean tight =
                inner || code.startsWith(")") || code.startsWith(".") || code.startsWith("}") || code.startsWith(";");
        pending.append(tight ? "" : " ").append(code);
    }

    private boolean isComplete() {
        String code = pending.toString();
        if (code.endsWith("-> {")) {
            return true;
        }
        if (Scan.depth(code) > 0) {
            return false;
        }
        return code.strip().startsWith("@")
                ? !code.endsWith(",") && !code.endsWith("=")
                : code.endsWith(";") || code.endsWith("{") || code.endsWith("}") || isEnumConstant(code);
    }

    static boolean hasTrailingComment(String code) {
        return code.indexOf('/') >= 0 && TRAILING_COMMENT.matcher(code).lookingAt();
    }

    private static boolean isEnumConstant(String code) {
        return code.endsWith(",") && code.strip().indexOf(' ') < 0;
    }

    private boolean opensEmptyBody() {
        String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        return last.endsWith("{") && !last.strip().startsWith("}") && !isComment(last.strip());
    }

    private static boolean isComment(String code) {
        return code.startsWith("/*") || code.startsWith("*") || code.startsWith("//");
    }

    private void flushIf(boolean complete) {
        if (complete) {
            flush();
        }
    }

    private void flush() {
        if (!pending.isEmpty()) {
            lines.add(pending.toString());
            pending.setLength(0);
        }
    }
}
