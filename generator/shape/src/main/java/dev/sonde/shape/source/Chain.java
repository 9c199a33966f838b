package dev.sonde.shape.source;

import java.util.List;
import java.util.regex.Pattern;

/** A call, or a chain of calls: one call per line, or the arguments of the last one on lines of their own. */
final class Chain {

    private static final String STEP = " ".repeat(8);
    private static final int SHORT_NAME = 8;
    private static final Pattern CONSTANT = Pattern.compile("\\.?[A-Z][A-Z0-9_]+");

    private final String code;
    private final List<String> links;

    Chain(String code) {
        this.code = code;
        this.links = Scan.split(code, ".", ".");
    }

    String laidOut(int column, String indent, String tail) {
        int kept = kept(column);
        if (calls() < 2 || kept >= links.size()) {
            return call(code, column, indent, tail);
        }
        String inner = indent + STEP;
        String head = String.join("", links.subList(0, kept));
        StringBuilder text = new StringBuilder(Width.fits(head, column, "") ? head : call(head, column, inner, ""));
        for (int i = kept; i < links.size(); i++) {
            text.append('\n')
                    .append(inner)
                    .append(call(links.get(i), inner.length(), inner, i == links.size() - 1 ? tail : ""));
        }
        return text.toString();
    }

    /** Whether what stays on the first line fits there. */
    private boolean startsWithin(int column) {
        int kept = kept(column);
        return calls() < 2
                || kept >= links.size()
                || column + String.join("", links.subList(0, kept)).length() <= Width.LINE;
    }

    private long calls() {
        return links.stream().filter(link -> link.endsWith(")")).count();
    }

    /** How many links stay together on the first line. */
    private int kept(int column) {
        int stream = stream();
        if (stream > 0) {
            String start = String.join("", links.subList(0, stream));
            String whole = stream < links.size() ? start : start.substring(0, Scan.lastOpening(start) + 1);
            return column + whole.length() <= Width.LINE ? stream : 1;
        }
        int names = 1;
        while (names < links.size() && !links.get(names).endsWith(")") && !isConstant(links.get(names))) {
            names++;
        }
        String last = links.get(names - 1);
        boolean type = Character.isUpperCase(last.charAt(last.startsWith(".") ? 1 : 0)) && !isConstant(last);
        boolean brief = names == 1 && last.length() <= SHORT_NAME;
        return type || brief ? names + 1 : names;
    }

    /** A stream starts behind this many links; 0 if there is none. */
    private int stream() {
        int at = 1;
        while (at < links.size() && !links.get(at).startsWith(".stream(")) {
            at++;
        }
        return at < links.size() ? at + 1 : 0;
    }

    private static boolean isConstant(String name) {
        return CONSTANT.matcher(name).matches();
    }

    /** The last argument list: on the next line as a whole, or inline if it is one argument, or one argument per line. */
    static String call(String code, int column, String indent, String tail) {
        int open = Scan.lastOpening(code);
        if (Width.fits(code, column, tail) || open < 0 || open == code.length() - 2 || code.charAt(open) != '(') {
            return code;
        }
        String head = code.substring(0, open + 1);
        String arguments = code.substring(open + 1, code.length() - 1);
        List<String> each = Scan.split(arguments, ", ", "");
        String inner = indent + STEP;
        if (Width.fits(arguments, inner.length(), ")" + tail)) {
            return head + "\n" + inner + arguments + ")";
        }
        if (each.size() == 1
                && Scan.find(arguments, " ? ", 0) < 0
                && new Chain(arguments).startsWithin(column + head.length())) {
            String inline = Expression.laidOut(arguments, column + head.length(), indent, ")" + tail);
            if (Width.fits(Expression.firstLine(inline), column + head.length(), "")) {
                return head + inline + ")";
            }
        }
        StringBuilder text = new StringBuilder(head);
        for (int i = 0; i < each.size(); i++) {
            boolean last = i == each.size() - 1;
            text.append(Expression.next(each.get(i), indent, last ? ")" + tail : ","))
                    .append(last ? ")" : ",");
        }
        return text.toString();
    }
}
