package dev.sonde.openapi.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values of an object that do not go together: the rule is broken if all of the conditions hold.
 *
 * @param property the one whose value is to blame
 * @param refused whether the API answers with an error; else it ignores the value
 * @param message the rule as a sentence, in the document's names
 * @param pointer JSON pointer of the rule, as a URI fragment
 */
public record ConflictModel(
        String property, List<Condition> conditions, boolean refused, String message, String pointer) {

    public ConflictModel {
        conditions = List.copyOf(conditions);
    }

    /**
     * What is asked of the value of a property: that there is one at all, unless there is a value or a bound.
     *
     * @param value that it is; that of the only property within, if it is an object
     * @param below a number that is more
     * @param negated whether the opposite is asked, which holds of an absent value too
     */
    public record Condition(
            String property,
            @Nullable String value,
            @Nullable Double below,
            boolean negated) {

        /** The opposite. */
        public Condition negate() {
            return new Condition(property, value, below, !negated);
        }

        /** Whether it cannot hold while the other does. */
        public boolean excludes(Condition other) {
            return equals(other.negate()) || (isAboutPresence() && negated && other.needsValue(property));
        }

        /** Whether it holds whenever the other does. */
        public boolean follows(Condition other) {
            return equals(other) || (isAboutPresence() && !negated && other.needsValue(property));
        }

        private boolean isAboutPresence() {
            return value == null && below == null;
        }

        private boolean needsValue(String of) {
            return property.equals(of) && !negated;
        }
    }
}
