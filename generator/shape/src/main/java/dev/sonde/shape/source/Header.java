package dev.sonde.shape.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks the header of a type or a method: its parameters, and the clauses behind them. */
final class Header {

    private static final String STEP = " ".repeat(8);
    private static final Pattern CLAUSE = Pattern.compile("(?<=[^,]) (?=(?:extends|implements|permits|throws) )");

    private Header() {}

    /** A clause goes on as long as there is room; behind something that did not fit as a whole it has a line of its own. */
    static String laidOut(String code, String indent, String tail) {
        List<String> clauses = clauses(code);
        String start = clauses.get(0);
        String end = clauses.size() == 1 ? tail : "";
        String inner = indent + STEP;
        StringBuilder text = new StringBuilder(parameters(start, indent, end));
        boolean apart = text.length() > start.length()
                && Parameters.isTall(start.substring(Scan.lastOpening(start) + 1), inner);
        for (int i = 1; i < clauses.size(); i++) {
            String clause = clauses.get(i);
            String behind = i == clauses.size() - 1 ? tail : "";
            if (!apart && Width.fits(" " + clause, column(text, indent), behind)) {
                text.append(' ').append(clause);
            } else if (Width.fits(clause, inner.length(), behind)) {
                text.append('\n').append(inner).append(clause);
            } else {
                int names = clause.indexOf(' ') + 1;
                String separator = ",\n" + inner + STEP;
                text.append('\n').append(inner).append(clause, 0, names);
                text.append(String.join(separator, Scan.split(clause.substring(names), ", ", "")));
                apart = true;
            }
        }
        return text + tail;
    }

    private static List<String> clauses(String code) {
        int end = code.length();
        for (String keyword : List.of(" extends ", " implements ", " permits ", " throws ")) {
            int at = Scan.find(code, keyword, 0);
            end = at < 0 ? end : Math.min(end, at);
        }
        List<String> clauses = new ArrayList<>(List.of(code.substring(0, end)));
        if (end < code.length()) {
            clauses.addAll(CLAUSE.splitAsStream(code.substring(end + 1)).toList());
        }
        return clauses;
    }

    private static int column(StringBuilder text, String indent) {
        int newline = text.lastIndexOf("\n");
        return newline < 0 ? indent.length() + text.length() : text.length() - newline - 1;
    }

    private static String parameters(String code, String indent, String tail) {
        int open = Scan.lastOpening(code);
        if (open < 0 || code.charAt(open) != '(') {
            return code;
        }
        int column = indent.length() + open + 1;
        if (Parameters.fit(code.substring(open + 1, code.length() - 1), column, ")" + tail)) {
            return code;
        }
        String head = code.substring(0, open + 1);
        String parameters = code.substring(open + 1);
        int name = head.lastIndexOf(' ');
        // A name that is too long for a line of its own stays too long.
        if (name < 0 || Width.fits(head, indent.length(), parameters.equals(")") ? parameters + tail : "")) {
            return head + Parameters.laidOut(code.substring(open + 1, code.length() - 1), indent + STEP, ")" + tail)
                    + ")";
        }
        String inner = indent + STEP;
        String rest = code.substring(name + 1);
        return head.substring(0, name) + "\n" + inner + parameters(rest, inner, tail);
    }
}
