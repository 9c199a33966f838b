package dev.sonde.processor.model;

import dev.sonde.shape.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a template, with what its name means. */
public sealed interface BoundNode {

    /** Text that stands as it is. */
    record Literal(String text) implements BoundNode {}

    /**
     * A value.
     *
     * @param name as the template says it
     * @param fence name of the tags around it; empty for none
     */
    record Variable(String name, Access value, Form form, String fence) implements BoundNode {}

    /**
     * What stands there for each item of a list, or if a value is there.
     *
     * @param guards what must be there before one can look at the value
     * @param local the item or the value inside of the section, where it needs a variable
     */
    record Section(
            String name,
            boolean inverted,
            List<Access> guards,
            Access value,
            Test test,
            Access.@Nullable Local local,
            List<BoundNode> nodes)
            implements BoundNode {
        public Section {
            guards = List.copyOf(guards);
            nodes = List.copyOf(nodes);
        }
    }

    /** How a value becomes text. */
    sealed interface Form {
        /**
         * By the runtime's rules.
         *
         * @param array whether it is an array of objects, which a call with any number of arguments would take apart
         */
        record Plain(boolean array) implements Form {}

        /** By its codec, as JSON. */
        record Json(Shape shape) implements Form {}

        /** As a JSON array, by the codec of its items. */
        record Items(Shape item) implements Form {}

        /** As a JSON object, by the codec of its values. */
        record Entries(Shape value) implements Form {}

        /** The text that its codec has for a constant of an enum. */
        record Wire(Shape shape) implements Form {}
    }

    /** How one finds out whether the value of a section is there. */
    enum Test {
        /** A {@code boolean}. */
        FLAG,
        /** A {@code Boolean}. */
        BOXED_FLAG,
        /** A text, which may be empty. */
        TEXT,
        /** A list or an array of objects. */
        MANY,
        /** A list or an array, of whose items somebody says that they may be null. */
        MANY_OR_NULL,
        /** An array of primitives, or what only the run tells. */
        UNKNOWN,
        /** Anything that may be null. */
        PRESENT,
        /** What is always there. */
        ALWAYS;

        /** Whether a section stands there once for each item. */
        public boolean isLoop() {
            return this == MANY || this == MANY_OR_NULL || this == UNKNOWN;
        }
    }
}
