package dev.sonde.processor.model;

import dev.sonde.shape.Shape;
import java.util.List;

/** What a prompt method returns. */
public sealed interface Reply {

    /** The text of the reply. */
    record Text() implements Reply {}

    /** The text as it arrives. */
    record TextStream() implements Reply {}

    /** All that the API answers. */
    record Completion() implements Reply {}

    /** The events of a streamed reply. */
    record Chunks() implements Reply {}

    /**
     * A value that the model writes as JSON.
     *
     * @param name for constants, such as {@code PERSON_LIST}
     * @param object whether the value is a JSON object itself; else it is asked for as the property of one
     */
    record Value(Shape shape, String name, boolean object) implements Reply {}

    /** {@code void}. */
    record Nothing() implements Reply {}

    /** A type that cannot be read from a reply, with every reason. */
    record Unsupported(List<Fault> faults) implements Reply {
        public Unsupported {
            faults = List.copyOf(faults);
        }
    }

    /**
     * A place in a type where something stands that cannot be read.
     *
     * @param path from the returned type, such as {@code Person.address.owner}; empty for the returned type itself
     * @param found what stands there, such as {@code java.lang.Thread}
     */
    record Fault(String path, String found) {}
}
