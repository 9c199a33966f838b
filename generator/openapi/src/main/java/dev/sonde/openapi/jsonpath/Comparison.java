package dev.sonde.openapi.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sonde.openapi.document.Node;
import java.util.Arrays;

/** Two values and an operator between them. */
record Comparison(Term left, String operator, Term right) implements Condition {

    @Override
    public boolean test(Node current, Node root) {
        JsonNode a = left.value(current, root);
        JsonNode b = right.value(current, root);
        return switch (operator) {
            case "==" -> same(a, b);
            case "!=" -> !same(a, b);
            case "<" -> less(a, b);
            case ">" -> less(b, a);
            case "<=" -> less(a, b) || same(a, b);
            case ">=" -> less(b, a) || same(a, b);
            default -> throw new IllegalStateException(operator);
        };
    }

    /** By value: 1 is 1.0, also within arrays and objects. */
    private static boolean same(JsonNode a, JsonNode b) {
        return a.equals((x, y) -> x.isNumber() && y.isNumber() ? compareNumbers(x, y) : x.equals(y) ? 0 : 1, b);
    }

    /** Only numbers and strings have an order. */
    private static boolean less(JsonNode a, JsonNode b) {
        if (a.isNumber() && b.isNumber()) {
            return compareNumbers(a, b) < 0;
        }
        return a.isTextual() && b.isTextual() && compareTexts(a.textValue(), b.textValue()) < 0;
    }

    private static int compareNumbers(JsonNode a, JsonNode b) {
        return a.decimalValue().compareTo(b.decimalValue());
    }

    /** By code points, not by halves of them. */
    private static int compareTexts(String a, String b) {
        int[] left = a.codePoints().toArray();
        int[] right = b.codePoints().toArray();
        return Arrays.compare(left, right);
    }
}
