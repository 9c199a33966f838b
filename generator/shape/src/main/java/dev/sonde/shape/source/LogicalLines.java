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
    /** More than 0 if a bracket is open at the end of what is pending. */
    private int depth;

    private boolean verbatim;

    private LogicalLines() {}

    /** Comments and text blocks stay as they are; a text block's lines belong to the statement that it stands in. */
    static List<String> of(List<String> lines) {
        LogicalLines logical = new LogicalLines();
        for (String line : lines) {
            logical.add(line);
        }
        logical.flush();
        return logical.lines;
    }

    private void add(String line) {
        String code = line.strip();
        if (verbatim) {
            verbatim = !code.contains("\"\"\"");
            pending.append('\n').append(line);
            if (!verbatim) {
                flushIfComplete();
            }
        } else if (code.equals("}") && pending.isEmpty() && opensEmptyBody()) {
            lines.set(lines.size() - 1, lines.get(lines.size() - 1) + "}");
        } else if (isComment(code)) {
            flush();
            lines.add(line);
        } else if (!code.isEmpty()) {
            if (depth == 0 && code.startsWith("}")) {
                flush();
            }
            join(line, code);
            verbatim = code.endsWith("\"\"\"") && code.indexOf("\"\"\"") == code.length() - 3;
            if (hasTrailingComment(code)) {
                flush();
            } else if (!verbatim) {
                flushIfComplete();
            }
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
        boolean inner = depth > 0 && (last == '(' || last == '{');
        boolean tight =
                inner || code.startsWith(")") || code.startsWith(".") || code.startsWith("}") || code.startsWith(";");
        pending.append(tight ? "" : " ").append(code);
    }

    private void flushIfComplete() {
        String code = pending.toString();
        depth = Scan.depth(code);
        if (isComplete(code)) {
            flush();
        }
    }

    private boolean isComplete(String code) {
        if (depth > 0) {
            return code.endsWith("-> {");
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

    private void flush() {
        if (!pending.isEmpty()) {
            lines.add(pending.toString());
            pending.setLength(0);
            depth = 0;
        }
    }
}
