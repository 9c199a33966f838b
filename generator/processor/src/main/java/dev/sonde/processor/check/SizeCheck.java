package dev.sonde.processor.check;

import dev.sonde.processor.model.Constraint;
import dev.sonde.processor.model.Option;
import dev.sonde.processor.model.Site;
import java.util.function.Consumer;

/** Whether a string is as long, or an array as large, as the spec allows. */
final class SizeCheck {

    private SizeCheck() {}

    static void check(Option option, int actual, Unit unit, Site site, Consumer<Diagnostic> found) {
        for (Constraint.Size size : option.constraints(Constraint.Size.class)) {
            boolean few = actual < size.min();
            if (few || actual > size.max()) {
                found.accept(Problem.WRONG_SIZE.at(
                        site,
                        option.name(),
                        few ? "at least" : "at most",
                        few ? size.min() : size.max(),
                        unit.plural,
                        actual,
                        size.spec() + (few ? "/min" : "/max") + unit.keyword));
            }
        }
    }

    /** What is counted, and how JSON Schema calls it. */
    enum Unit {
        CHARACTERS("characters", "Length"),
        ITEMS("elements", "Items");

        private final String plural;
        private final String keyword;

        Unit(String plural, String keyword) {
            this.plural = plural;
            this.keyword = keyword;
        }
    }
}
