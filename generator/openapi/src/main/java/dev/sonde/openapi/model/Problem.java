package dev.sonde.openapi.model;

/**
 * Something in a document, or in what is asked of it, that cannot be rendered exactly.
 *
 * @param pointer JSON pointer of the place, as a URI fragment, or the name of an option
 * @param message what is wrong, then what is right
 * @param skippable whether all else can be rendered without it
 */
public record Problem(String pointer, String message, boolean skippable) implements Comparable<Problem> {

    /** A problem that there is no way around. */
    public Problem(String pointer, String message) {
        this(pointer, message, false);
    }

    /** Whether it is at a place of the document, or below it. */
    public boolean isIn(String place) {
        return pointer.equals(place) || pointer.startsWith(place + "/");
    }

    @Override
    public int compareTo(Problem other) {
        int byPointer = pointer.compareTo(other.pointer);
        return byPointer != 0 ? byPointer : message.compareTo(other.message);
    }

    @Override
    public String toString() {
        return pointer + ": " + message;
    }
}
