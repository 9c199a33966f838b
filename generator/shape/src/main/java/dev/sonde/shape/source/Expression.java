package dev.sonde.shape.source;

import java.util.List;

/** Breaks an expression at its outermost level, and then what still does not fit. */
final class Expression {

    private static final String STEP = " ".repeat(8);
    private static final List<String> OPERATORS = List.of(" || ", " && ", " == ", " != ", " instanceof ", " + ");

    private Expression() {}

    /**
     * An expression on as many lines as it needs.
     *
     * @param column where its first line starts
     * @param indent the white space of the line on which the statement starts
     * @param tail what follows on its last line
     */
    static String laidOut(String code, int column, String indent, String tail) {
        if (Width.fits(code, column, tail)) {
            return code;
        }
        int arrow = Scan.find(code, " -> ", 0);
        if (arrow > 0) {
            String head = code.substring(0, arrow + 3);
            return head + brokenOrInline(code.substring(arrow + 4), column + head.length(), indent, tail);
        }
        int question = Scan.find(code, " ? ", 0);
        int colon = question < 0 ? -1 : Scan.find(code, " : ", question);
        if (colon > 0) {
            return laidOut(code.substring(0, question), column, indent, "")
                    + next(code.substring(question + 1, colon), indent, "")
                    + next(code.substring(colon + 1), indent, tail);
        }
        for (String operator : OPERATORS) {
            if (Scan.find(code, operator, 0) > 0) {
                return operands(Scan.split(code, operator, operator.substring(1)), column, indent, tail);
            }
        }
        return new Chain(code).laidOut(column, indent, tail);
    }

    /** Behind an arrow or an equals sign: on the next line if it fits there as a whole, else it starts on this one. */
    static String brokenOrInline(String code, int column, String indent, String tail) {
        if (Width.fits(code, column + 1, tail)) {
            return " " + code;
        }
        String inline = laidOut(code, column + 1, indent, tail);
        boolean nextLine = Width.fits(code, indent.length() + STEP.length(), tail);
        return nextLine || !Width.fits(firstLine(inline), column + 1, "") ? next(code, indent, tail) : " " + inline;
    }

    private static String operands(List<String> operands, int column, String indent, String tail) {
        boolean filled = operands.get(1).startsWith("+");
        StringBuilder text = new StringBuilder(laidOut(operands.get(0), column, indent, ""));
        int used = column + text.length();
        for (int i = 1; i < operands.size(); i++) {
            String operand = operands.get(i);
            String end = i == operands.size() - 1 ? tail : "";
            if (filled && Width.fits(" " + operand, used, end)) {
                text.append(' ').append(operand);
                used += operand.length() + 1;
            } else {
                text.append(next(operand, indent, end));
                used = indent.length() + STEP.length() + operand.length();
            }
        }
        return text.toString();
    }

    /** The code on a line of its own, one step further in. */
    static String next(String code, String indent, String tail) {
        String inner = indent + STEP;
        return "\n" + inner + laidOut(code, inner.length(), inner, tail);
    }

    static String firstLine(String code) {
        int newline = code.indexOf('\n');
        return newline < 0 ? code : code.substring(0, newline);
    }
}
