package dev.sonde.shape.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks one logical line: a statement, or the header of a declaration. */
final class Statement {

    private static final String STEP = " ".repeat(8);
    private static final Pattern CONDITION =
            Pattern.compile("((?:} else )?if|while|switch|return switch|.* = switch) \\(");
    private static final Pattern KEYWORD = Pattern.compile("(?:return|throw|yield) ");
    private static final Pattern HEADER =
            Pattern.compile("(?:(?:public|protected|private|static|final|abstract|sealed|non-sealed) )*"
                    + "(?:record|class|interface|enum|@interface) .*");
    private static final Pattern METHOD =
            Pattern.compile("(?!return |throw |new |yield )[^=(\"]+ [\\w]+\\(.*|\\w+ \\w+\\(.*");

    private static final Pattern VARIABLE = Pattern.compile("[\\w.<>,?@\\[\\] ]+=?");

    private Statement() {}

    static String laidOut(String line) {
        String code = line.stripLeading();
        if (isShort(line, code) || code.startsWith("*")) {
            return line;
        }
        String indent = line.substring(0, line.length() - code.length());
        if (Scan.depth(line) > 0 || code.startsWith("import ") || LogicalLines.hasTrailingComment(code)) {
            return line;
        }
        boolean annotation = code.startsWith("@") && !code.startsWith("@interface");
        String laidOut = indent + (annotation ? Annotation.laidOut(code, indent) : broken(code, indent));
        return laidOut.equals(line) || differOnlyInSpace(laidOut, line) ? laidOut : line;
    }

    /** White space is all that changes: where more would, the line is not understood. */
    private static boolean differOnlyInSpace(String one, String other) {
        int at = 0;
        int otherAt = 0;
        while (at < one.length() && otherAt < other.length()) {
            char c = one.charAt(at);
            char otherC = other.charAt(otherAt);
            if (c == otherC) {
                at++;
                otherAt++;
            } else if (Character.isWhitespace(c)) {
                at++;
            } else if (Character.isWhitespace(otherC)) {
                otherAt++;
            } else {
                return false;
            }
        }
        return one.substring(at).isBlank() && other.substring(otherAt).isBlank();
    }

    /** Most lines are: they fit whatever they hold, and are no annotation or declaration, which may be broken all the same. */
    private static boolean isShort(String line, String code) {
        return line.length() <= Width.LAST_CALL
                && line.indexOf('\n') < 0
                && !code.startsWith("@")
                && !code.endsWith("{")
                && !code.endsWith("{}");
    }

    private static String broken(String code, String indent) {
        String tail = code.endsWith(";") ? ";" : code.endsWith(" {") ? " {" : code.endsWith(" {}") ? " {}" : "";
        String body = code.substring(0, code.length() - tail.length());
        int column = indent.length();
        if (tail.startsWith(" {") && HEADER.matcher(code).matches()) {
            return Header.laidOut(body, indent, tail);
        }
        if (Width.fits(body, column, tail)) {
            return code;
        }
        int arrow = Scan.find(body, " ->", 0);
        if (arrow > 0 && (code.startsWith("case ") || code.startsWith("default "))) {
            String inner = indent + "    ";
            return tail.equals(" {")
                    ? code
                    : body.substring(0, arrow + 3) + "\n" + inner + broken(body.substring(arrow + 4) + tail, inner);
        }
        int value = Scan.find(body, " default ", 0) + 9;
        if (value > 9) {
            String start = body.substring(0, value);
            return code.endsWith("};")
                    ? start + Annotation.array(body.substring(value), column + value, indent, true) + tail
                    : start.stripTrailing() + "\n" + indent + STEP + body.substring(value) + tail;
        }
        Matcher condition = CONDITION.matcher(code);
        if (tail.startsWith(" {") && condition.lookingAt()) {
            String inner = body.substring(condition.end(), body.length() - 1);
            return condition.group() + Expression.laidOut(inner, column + condition.end(), indent, ")" + tail) + ")"
                    + tail;
        }
        if (tail.startsWith(" {") && code.startsWith("for (")) {
            List<String> parts = new ArrayList<>(Scan.split(body.substring(5, body.length() - 1), "; ", ""));
            parts.replaceAll(
                    part -> Width.fits(part, column + 5, ";") ? part + ";" : assignment(part, indent + STEP, ";"));
            return "for (" + String.join("\n" + indent + STEP, parts).replaceAll(";$", ")") + tail;
        }
        Matcher keyword = KEYWORD.matcher(code);
        if (keyword.lookingAt()) {
            int start = keyword.end();
            return keyword.group() + Expression.laidOut(body.substring(start), column + start, indent, tail) + tail;
        }
        if (METHOD.matcher(code).matches()) {
            return Header.laidOut(body, indent, tail);
        }
        return assignment(body, indent, tail);
    }

    static String assignment(String body, String indent, String tail) {
        int equals = Scan.find(body, " = ", 0);
        String target = equals < 0 ? body : body.substring(0, equals + 2);
        String value = equals < 0 ? "" : body.substring(equals + 3);
        String inner = indent;
        if (equals < 0 && Scan.find(body, " ", 0) < 0) {
            return Expression.laidOut(body, indent.length(), indent, tail) + tail;
        }
        int column = indent.length() + target.length();
        int name = target.lastIndexOf(' ', target.length() - 3);
        if (name > 0
                && VARIABLE.matcher(target).matches()
                && !Width.fits(target, indent.length(), equals < 0 ? tail : "")) {
            inner = indent + STEP;
            column = inner.length() + target.length() - name - 1;
            target = target.substring(0, name) + "\n" + inner + target.substring(name + 1);
        }
        return target + (equals < 0 ? "" : Expression.brokenOrInline(value, column, inner, tail)) + tail;
    }
}
