package dev.sonde.openapi.model;

/**
 * What a document says of a property of a chunk.
 *
 * @param how its values come together; empty if nothing is said
 * @param into what the reply calls it; empty if it is the same
 */
public record FoldMark(String how, String into) {

    /** Whether anything is said. */
    public boolean isSet() {
        return !how.isEmpty() || !into.isEmpty();
    }
}
