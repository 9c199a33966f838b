package dev.sonde.openapi.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.sonde.openapi.document.Node;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The functions that RFC 9535 defines. */
enum Function {
    LENGTH(1),
    COUNT(1),
    VALUE(1),
    MATCH(2),
    SEARCH(2);

    private final int arity;

    Function(int arity) {
        this.arity = arity;
    }

    int arity() {
        return arity;
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it takes nodes; the others take values. */
    boolean takesNodes() {
        return this == COUNT || this == VALUE;
    }

    /** Whether it is true or false, and so stands for itself; the others give a value to compare. */
    boolean isCondition() {
        return this == MATCH || this == SEARCH;
    }

    JsonNode apply(List<Term> arguments, Node current, Node root) {
        Term first = arguments.get(0);
        return switch (this) {
            case LENGTH -> length(first.value(current, root));
            case COUNT ->
                IntNode.valueOf(((Term.Query) first).select(current, root).size());
            case VALUE -> first.value(current, root);
            case MATCH, SEARCH ->
                BooleanNode.valueOf(
                        matches(first.value(current, root), arguments.get(1).value(current, root)));
        };
    }

    private static JsonNode length(JsonNode value) {
        if (value.isTextual()) {
            return IntNode.valueOf(
                    value.textValue().codePointCount(0, value.textValue().length()));
        }
        return value.isContainerNode() ? IntNode.valueOf(value.size()) : MissingNode.getInstance();
    }

    private boolean matches(JsonNode text, JsonNode expression) {
        if (!text.isTextual() || !expression.isTextual()) {
            return false;
        }
        try {
            // Both kinds of line ends, and no others, are what the dot of RFC 9485 leaves out.
            var matcher = Pattern.compile(dots(expression.textValue())).matcher(text.textValue());
            return this == MATCH ? matcher.matches() : matcher.find();
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private static String dots(String expression) {
        StringBuilder java = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '\\' && i + 1 < expression.length()) {
                java.append(c).append(expression.charAt(++i));
                continue;
            }
            inClass = c == '[' || (inClass && c != ']');
            java.append(c == '.' && !inClass ? "[^\\n\\r]" : String.valueOf(c));
        }
        return java.toString();
    }
}
