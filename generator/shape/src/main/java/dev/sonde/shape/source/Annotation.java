package dev.sonde.shape.source;

import java.util.ArrayList;
import java.util.List;

/** Breaks an annotation: one member per line. */
final class Annotation {

    private Annotation() {}

    static String laidOut(String code, String indent) {
        int open = Scan.lastOpening(code);
        if (open < 0 || (Width.fits(code, indent.length(), "") && !isTall(code))) {
            return code;
        }
        String head = code.substring(0, open + 1);
        List<String> members = Scan.split(code.substring(open + 1, code.length() - 1), ", ", "");
        if (members.get(0).startsWith("{")) {
            return head + array(members.get(0), indent.length() + head.length(), indent, false) + ")";
        }
        String inner = indent + " ".repeat(8);
        List<String> lines = new ArrayList<>();
        for (String member : members) {
            int value = member.indexOf('{');
            String tail = lines.size() == members.size() - 1 ? ")" : ",";
            lines.add(
                    value > 0 && Scan.lastOpening(member) == value
                            ? member.substring(0, value)
                                    + array(member.substring(value), inner.length() + value, inner, false)
                                    + tail
                            : Statement.assignment(member, inner, tail));
        }
        return head + "\n" + inner + String.join("\n" + inner, lines);
    }

    /**
     * A list of values in braces.
     *
     * @param together whether the values may share a line of their own
     */
    static String array(String code, int column, String indent, boolean together) {
        if (Width.fits(code, column, ",")) {
            return code;
        }
        if (!together && Width.fits(code.substring(0, code.length() - 1), column, "")) {
            return code.substring(0, code.length() - 1) + "\n" + indent + "}";
        }
        String inner = indent + "    ";
        String values = code.substring(1, code.length() - 1);
        String broken = String.join(",\n" + inner, Scan.split(values, ", ", ""));
        return "{\n" + inner + (together && Width.fits(values, inner.length(), "") ? values : broken) + "\n" + indent
                + "}";
    }

    /** Whether an annotation stands on several lines even if it fits on one: a member of several is a list of several. */
    static boolean isTall(String code) {
        return Scan.split(code, " @", "@").stream().anyMatch(Annotation::hasListMember);
    }

    private static boolean hasListMember(String code) {
        int open = Scan.lastOpening(code);
        List<String> members = open < 0 ? List.of() : Scan.split(code.substring(open + 1, code.length() - 1), ", ", "");
        return members.size() > 1
                && members.stream()
                        .anyMatch(member -> member.matches("\\w+ = \\{.*\\}")
                                && Scan.split(member.substring(member.indexOf('{') + 1, member.length() - 1), ", ", "")
                                                .size()
                                        > 1);
    }
}
