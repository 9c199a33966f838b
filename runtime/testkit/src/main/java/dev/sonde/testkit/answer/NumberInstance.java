package dev.sonde.testkit.answer;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import tools.jackson.databind.JsonNode;

/** Makes a number for a JSON Schema: the smallest one allowed that is not under 1, else the largest allowed. */
final class NumberInstance {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private NumberInstance() {}

    static BigInteger integer(JsonNode schema) {
        BigDecimal step = schema.has("multipleOf") ? schema.path("multipleOf").decimalValue() : BigDecimal.ONE;
        return choose(schema, step).toBigInteger();
    }

    static BigDecimal of(JsonNode schema) {
        if (schema.has("multipleOf")) {
            return choose(schema, schema.path("multipleOf").decimalValue());
        }
        if (schema.has("exclusiveMinimum") && schema.has("exclusiveMaximum")) {
            return schema.path("exclusiveMinimum")
                    .decimalValue()
                    .add(schema.path("exclusiveMaximum").decimalValue())
                    .divide(TWO);
        }
        BigDecimal chosen = choose(schema, HALF);
        boolean tooHigh =
                schema.has("maximum") && chosen.compareTo(schema.path("maximum").decimalValue()) > 0;
        return tooHigh ? schema.path("maximum").decimalValue() : chosen;
    }

    /** A multiple of the step, within the bounds where they leave room for one. */
    private static BigDecimal choose(JsonNode schema, BigDecimal step) {
        BigDecimal least = BigDecimal.ONE;
        if (schema.has("maximum")) {
            least = least.min(schema.path("maximum").decimalValue());
        }
        if (schema.has("exclusiveMaximum")) {
            least = least.min(schema.path("exclusiveMaximum").decimalValue().subtract(step));
        }
        if (schema.has("minimum")) {
            least = least.max(schema.path("minimum").decimalValue());
        }
        if (schema.has("exclusiveMinimum")) {
            BigDecimal above = schema.path("exclusiveMinimum").decimalValue();
            least = least.max(multiple(above, step, RoundingMode.FLOOR).add(step));
        }
        boolean capped = least.compareTo(BigDecimal.ONE) < 0 && !schema.has("minimum");
        return multiple(least, step, capped ? RoundingMode.FLOOR : RoundingMode.CEILING);
    }

    private static BigDecimal multiple(BigDecimal number, BigDecimal step, RoundingMode rounding) {
        return number.divide(step, 0, rounding).multiply(step);
    }
}
