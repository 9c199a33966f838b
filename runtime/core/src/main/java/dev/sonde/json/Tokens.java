package dev.sonde.json;

import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What stands under a parser, in the words of an error message. */
final class Tokens {

    private static final int SHOWN = 40;

    private Tokens() {}

    static String describe(JsonParser in) {
        JsonToken token = in.currentToken();
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "the string \"" + shorten(in.getString()) + "\"";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + shorten(in.getString());
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> in.getString();
            default -> token.toString();
        };
    }

    static boolean isNumber(JsonParser in) {
        JsonToken token = in.currentToken();
        return token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
    }

    /** Whether the string under the parser is this one; makes none to find out. */
    static boolean isText(JsonParser in, String text) {
        int length = in.getStringLength();
        if (length != text.length()) {
            return false;
        }
        char[] characters = in.getStringCharacters();
        int offset = in.getStringOffset();
        for (int i = 0; i < length; i++) {
            if (characters[offset + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The integer under the parser ({@code 3.0} is one, as JSON Schema says), if it lies between the bounds. */
    static long integer(JsonParser in, long min, long max, String what) {
        if (in.currentToken() == JsonToken.VALUE_NUMBER_INT
                && in.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            long value = in.getLongValue();
            if (value >= min && value <= max) {
                return value;
            }
        } else if (in.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
            BigDecimal value = in.getDecimalValue();
            if (isInteger(value, min, max)) {
                return value.longValueExact();
            }
        }
        BigDecimal said = LenientParser.number(in);
        if (said != null && isInteger(said, min, max)) {
            return said.longValueExact();
        }
        throw JsonMismatchException.expected(what, in);
    }

    private static boolean isInteger(BigDecimal value, long min, long max) {
        // Compared before it is expanded: 1e999999 must not become a million digits.
        return value.compareTo(BigDecimal.valueOf(min)) >= 0
                && value.compareTo(BigDecimal.valueOf(max)) <= 0
                && value.stripTrailingZeros().scale() <= 0;
    }

    /** The number under the parser. */
    static BigDecimal decimal(JsonParser in) {
        if (isNumber(in)) {
            return in.getDecimalValue();
        }
        BigDecimal said = LenientParser.number(in);
        if (said == null) {
            throw JsonMismatchException.expected("a number", in);
        }
        return said;
    }

    private static String shorten(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
