package dev.sonde.processor.check;

import dev.sonde.processor.model.Constraint.Range;
import java.math.BigDecimal;

/** A range in words. */
final class RangeText {

    private RangeText() {}

    static String of(Range range) {
        boolean low = Double.isFinite(range.min());
        boolean high = Double.isFinite(range.max());
        if (low && high && !range.exclusiveMin() && !range.exclusiveMax()) {
            return "between " + plain(range.min()) + " and " + plain(range.max());
        }
        String least = (range.exclusiveMin() ? "greater than " : "at least ") + (low ? plain(range.min()) : "");
        String most = (range.exclusiveMax() ? "less than " : "at most ") + (high ? plain(range.max()) : "");
        return low && high ? least + " and " + most : low ? least : most;
    }

    /** The keyword of JSON Schema that says it. */
    static String keyword(Range range, boolean low) {
        if (low) {
            return range.exclusiveMin() ? "exclusiveMinimum" : "minimum";
        }
        return range.exclusiveMax() ? "exclusiveMaximum" : "maximum";
    }

    private static String plain(double bound) {
        return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }
}
