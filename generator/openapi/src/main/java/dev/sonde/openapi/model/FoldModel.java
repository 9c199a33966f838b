package dev.sonde.openapi.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * How the chunks of a stream become the reply they are pieces of.
 *
 * @param type the class that says so
 */
public record FoldModel(ClassName type, ClassName chunk, ClassName reply, List<Step> steps) {

    public FoldModel {
        steps = List.copyOf(steps);
    }

    /**
     * Something special about a property of the chunk.
     *
     * @param path names from the chunk to the property, each after a slash; items of lists have none
     * @param argument what the kind needs to know; empty if nothing
     */
    public record Step(Kind kind, String path, String argument) {}

    /** What is special. */
    public enum Kind {
        /** Texts are pieces of one text. */
        APPEND,
        /** The items of a list say by their index where they belong. */
        INDEXED,
        /** The last list counts. */
        REPLACE,
        /** The reply has another name for it, the argument. */
        INTO,
        /** A value, the argument, that marks a chunk. */
        DROP
    }
}
