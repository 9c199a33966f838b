package dev.sonde.processor.check;

import dev.sonde.processor.model.Constraint;
import dev.sonde.processor.model.Literal;
import dev.sonde.processor.model.Option;
import java.util.function.Consumer;

/** Whether the value of an option is one that the spec allows. */
final class OptionCheck {

    private final Option option;
    private final Consumer<Diagnostic> found;

    private OptionCheck(Option option, Consumer<Diagnostic> found) {
        this.option = option;
        this.found = found;
    }

    static void check(Option option, Consumer<Diagnostic> found) {
        OptionCheck check = new OptionCheck(option, found);
        if (option.array()) {
            SizeCheck.check(option, option.values().size(), SizeCheck.Unit.ITEMS, option.site(), found);
        }
        option.values().forEach(check::check);
    }

    private void check(Option.Value value) {
        if (value.literal() instanceof Literal.Whole whole) {
            checkRange((double) whole.value(), value);
        } else if (value.literal() instanceof Literal.Fraction fraction) {
            checkRange(fraction.value(), value);
        } else if (value.literal() instanceof Literal.Text text) {
            TextCheck.check(option, text.value(), value, found);
        }
    }

    private void checkRange(double number, Option.Value value) {
        for (Constraint.Range range : option.constraints(Constraint.Range.class)) {
            boolean low = range.exclusiveMin() ? !(number > range.min()) : !(number >= range.min());
            boolean high = range.exclusiveMax() ? !(number < range.max()) : !(number <= range.max());
            if (low || high) {
                found.accept(Problem.OUT_OF_RANGE.at(
                        value.site(),
                        option.name(),
                        RangeText.of(range),
                        value.literal().shown(),
                        range.spec() + "/" + RangeText.keyword(range, low)));
            }
        }
    }
}
