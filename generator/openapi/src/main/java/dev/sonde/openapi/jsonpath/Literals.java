package dev.sonde.openapi.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the values that stand in a query. */
final class Literals {

    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]*");
    private static final Pattern NUMBER = Pattern.compile("(-0|0|-?[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final Pattern WORD = Pattern.compile("true|false|null");
    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{4}");
    /** What a double can tell apart from its neighbours. */
    private static final long LARGEST = (1L << 53) - 1;

    private final Scanner scanner;

    Literals(Scanner scanner) {
        this.scanner = scanner;
    }

    /** A whole number of an index or a slice, if one stands here. */
    @Nullable
    Long integer() {
        String digits = scanner.take(INTEGER);
        if (digits == null) {
            return null;
        }
        if (digits.length() > 17 || Math.abs(Long.parseLong(digits)) > LARGEST) {
            throw scanner.problem("the number " + digits + " is too large");
        }
        return Long.valueOf(digits);
    }

    /** A string in quotes, if one stands here. */
    @Nullable
    String string() {
        for (String quote : new String[] {"'", "\""}) {
            if (scanner.take(quote)) {
                return string(quote);
            }
        }
        return null;
    }

    private String string(String quote) {
        StringBuilder string = new StringBuilder();
        while (!scanner.take(quote)) {
            char c = scanner.next();
            if (c < ' ') {
                throw scanner.problem("control characters must be escaped");
            }
            string.append(c == '\\' ? escaped(quote) : c);
        }
        return string.toString();
    }

    private char escaped(String quote) {
        char c = scanner.next();
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '/', '\\' -> c;
            case 'u' -> {
                String digits = scanner.take(HEX);
                if (digits == null) {
                    throw scanner.problem("expected four hexadecimal digits");
                }
                yield (char) Integer.parseInt(digits, 16);
            }
            default -> {
                if (c != quote.charAt(0)) {
                    throw scanner.problem("\\" + c + " is no escape");
                }
                yield c;
            }
        };
    }

    /** A value of a filter, if one stands here. */
    @Nullable
    JsonNode value() {
        String string = string();
        if (string != null) {
            return TextNode.valueOf(string);
        }
        String number = scanner.take(NUMBER);
        if (number != null) {
            return DecimalNode.valueOf(new BigDecimal(number));
        }
        String word = scanner.take(WORD);
        if (word == null) {
            return null;
        }
        return word.equals("null") ? NullNode.getInstance() : BooleanNode.valueOf(word.equals("true"));
    }
}
