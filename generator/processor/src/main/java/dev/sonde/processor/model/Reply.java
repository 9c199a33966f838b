package dev.sonde.processor.model;

import dev.sonde.shape.Shape;
import java.util.List;
import java.util.Optional;

/** What a prompt method returns: something that the reply is read as, in some form. */
public sealed interface Reply {

    /** What the reply is read as; empty where nothing is. */
    Optional<Content> content();

    /** The value that the model is to write as JSON, if it is to write one. */
    default Optional<Value> value() {
        return content().filter(Value.class::isInstance).map(Value.class::cast);
    }

    /** Whether a reply can turn out to be of no use before anything of it is given away. */
    default boolean canBeAskedForAgain() {
        return this instanceof Complete complete
                && !(complete.what() instanceof Everything && complete.packing() != Packing.OUTCOME);
    }

    /**
     * The whole, once it is here.
     *
     * @param later whether the method returns at once, with a future
     */
    record Complete(Content what, Packing packing, boolean later) implements Reply {
        @Override
        public Optional<Content> content() {
            return Optional.of(what);
        }
    }

    /** What stands around a value. */
    enum Packing {
        /** Nothing. */
        NONE,
        /** What the call tells beside it. */
        COMPLETION,
        /** What became of the prompt. */
        OUTCOME
    }

    /**
     * One after the other, as the reply arrives.
     *
     * @param published whether a subscriber asks for them; else they are a stream
     */
    record Arriving(Content what, Pieces pieces, boolean published) implements Reply {
        @Override
        public Optional<Content> content() {
            return Optional.of(what);
        }
    }

    /** What arrives. */
    enum Pieces {
        /** Pieces of the text. */
        TEXT,
        /** The elements of a list. */
        ELEMENTS,
        /** The value as it grows. */
        PARTIALS,
        /** The API's events. */
        CHUNKS
    }

    /** {@code void}. */
    record Nothing() implements Reply {
        @Override
        public Optional<Content> content() {
            return Optional.empty();
        }
    }

    /** A type that cannot be read from a reply, with every reason. */
    record Unsupported(List<Fault> faults) implements Reply {
        public Unsupported {
            faults = List.copyOf(faults);
        }

        @Override
        public Optional<Content> content() {
            return Optional.empty();
        }
    }

    /** What a reply is read as. */
    sealed interface Content {}

    /** The text of the reply. */
    record Text() implements Content {}

    /** All that the API answers. */
    record Everything() implements Content {}

    /** The conversation so far, with what was said in this call. */
    record Extended() implements Content {}

    /**
     * A value that the model writes as JSON.
     *
     * @param name for constants, such as {@code PERSON_LIST}
     * @param object whether the value is a JSON object itself; else it is asked for as the property of one
     * @param optional whether the model may say that there is none
     * @param orNull whether null stands for that, instead of an empty {@code Optional}
     */
    record Value(Shape shape, String name, boolean object, boolean optional, boolean orNull) implements Content {

        /** The same where there may be none, which is null. */
        public Value nullable() {
            return new Value(shape, "OPTIONAL_" + name, false, true, true);
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
