package dev.sonde.openapi.model;

/**
 * Something in a document that cannot be rendered exactly.
 *
 * @param pointer JSON pointer of the place, as a URI fragment
 * @param message what is wrong, then what is right
 */
public record Problem(String pointer, String message) implements Comparable<Problem> {

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
