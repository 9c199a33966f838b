package dev.sonde.shape.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out what JavaPoet puts between lines and a person does not: a comment of one sentence on three lines, an empty line
 * between plain fields or between the constants of an enum, a space before the annotation of a nested type.
 */
final class Condensing {

    private static final Pattern FIELD =
            Pattern.compile("\\s+(public |protected |private )(static )?(final )?[^(={]+( = [^{\"]*)?;");
    private static final Pattern STRING_CONSTANT = Pattern.compile("\\s+public static final String \\w+ = \"[^\"]*\";");
    private static final Pattern NAMED_CONSTANT = Pattern.compile(
            "\\s+(public|private) static final (\\w+) \\w+ = (\\2\\.\\w+|new \\2)\\(((, )?\"([^\"\\\\]++|\\\\.)*+\")+\\);");
    private static final Pattern ENUM_CONSTANT = Pattern.compile("\\s+[A-Z_][A-Z0-9_]*[,;]?");

    private static final Pattern NESTED_ANNOTATED = Pattern.compile("(?<=[A-Z]\\w{0,100}\\.) (?=@[A-Z]\\w* [A-Z])");

    private final List<String> lines = new ArrayList<>();
    private boolean inTextBlock;

    private Condensing() {}

    /** The lines of a text that are left. */
    static List<String> of(String text) {
        Condensing condensing = new Condensing();
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            condensing.add(text.substring(start, end));
        }
        return condensing.lines;
    }

    private void add(String line) {
        int size = lines.size();
        boolean delimiter = line.contains("\"\"\"");
        if (inTextBlock || delimiter) {
            inTextBlock = inTextBlock != delimiter;
            lines.add(line);
        } else if (size >= 2
                && line.strip().equals("*/")
                && lines.get(size - 2).strip().equals("/**")) {
            oneLineComment(size);
        } else if (size >= 2 && lines.get(size - 1).isEmpty() && belongTogether(lines.get(size - 2), line)) {
            lines.set(size - 1, line);
        } else {
            // Looking back at every character costs more than all else here, and few lines have an annotation behind a
            // dot.
            lines.add(
                    line.contains(". @") && isCode(line)
                            ? NESTED_ANNOTATED.matcher(line).replaceAll("")
                            : line);
        }
    }

    /** Neither a comment nor with a string in it. */
    private static boolean isCode(String line) {
        return line.indexOf('"') < 0
                && !line.strip().startsWith("*")
                && !line.strip().startsWith("/");
    }

    private void oneLineComment(int size) {
        String open = lines.get(size - 2);
        String comment = open + lines.get(size - 1).strip().substring(1) + " */";
        if (comment.length() <= Width.LINE) {
            lines.remove(size - 1);
            lines.set(size - 2, comment);
        } else {
            lines.add(open.replace("/**", " */"));
        }
    }

    private static boolean belongTogether(String before, String after) {
        return (isField(before) && isField(after)) || (isEnumConstant(before) && isEnumConstant(after));
    }

    private static boolean isField(String line) {
        return FIELD.matcher(line).matches()
                || STRING_CONSTANT.matcher(line).matches()
                || NAMED_CONSTANT.matcher(line).matches();
    }

    private static boolean isEnumConstant(String line) {
        return ENUM_CONSTANT.matcher(line).matches();
    }
}
