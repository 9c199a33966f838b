package dev.sonde.fuzz;

/** Writes JSON texts with everything that the grammar of RFC 8259 allows, and much that people forget it allows. */
public final class RandomJson {

    private static final String[] STRINGS = {
        "",
        "a",
        "text",
        "\\n\\t\\\"\\\\\\/\\b\\f\\r",
        "\\u0041\\u00fc",
        "\u00fc\u20ac",
        "\uD83D\uDE00",
        "\\uD83D\\uDE00",
        "\\u0000",
        "\u2028\u007f",
        "[DONE]",
        "1.50",
        "null",
        "a.b~/c",
    };
    private static final String[] NUMBERS = {
        "0",
        "1",
        "-1",
        "2147483647",
        "2147483648",
        "-2147483648",
        "9007199254740993",
        "9223372036854775807",
        "9223372036854775808",
        "123456789012345678901234567890",
        "-0",
        "-0.0",
        "1.0",
        "1.50",
        "0.1",
        "1e2",
        "1E+2",
        "25e-1",
        "0.12345678901234567890123",
        "1e-400",
        "1e400",
        "-1.5e-7",
    };

    private final Choices choices;
    private final StringBuilder out;

    public RandomJson(Choices choices, StringBuilder out) {
        this.choices = choices;
        this.out = out;
    }

    /** A value of any kind. */
    public void value(int depth) {
        switch (choices.below(depth > 0 ? 8 : 6)) {
            case 0 -> out.append("null");
            case 1 -> out.append("true");
            case 2 -> out.append("false");
            case 3, 4 -> string();
            case 5 -> out.append(choices.of(NUMBERS));
            case 6 -> array(depth);
            default -> object(depth);
        }
    }

    public void string() {
        out.append('"').append(choices.of(STRINGS)).append(choices.of("", "", choices.of(STRINGS)));
        if (choices.rarely(60)) {
            // Longer than the buffers of a parser.
            out.append("\u00fcx".repeat(choices.below(9_000)));
        }
        out.append('"');
    }

    /** White space, mostly none. */
    public void blank() {
        out.append(choices.of("", "", "", " ", "\n", "\t\r\n "));
    }

    private void array(int depth) {
        out.append('[');
        for (int i = choices.below(4); i > 0; i--) {
            blank();
            value(depth - 1);
            out.append(i > 1 ? "," : "");
        }
        blank();
        out.append(']');
    }

    private void object(int depth) {
        out.append('{');
        for (int i = choices.below(4); i > 0; i--) {
            blank();
            string();
            blank();
            out.append(':');
            blank();
            value(depth - 1);
            out.append(i > 1 ? "," : "");
        }
        blank();
        out.append('}');
    }
}
