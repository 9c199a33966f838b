package dev.sonde.change;

/**
 * One change.
 *
 * @param concern whom it concerns
 * @param subject what has changed: an operation, a property, a class, a method
 * @param text what has become of it, without a full stop
 * @param remedy what to do, without a full stop; empty if there is nothing to do
 * @param pointer where it stands in the document, in the new one if it is still there; empty if no one place tells
 */
public record Change(Level level, Concern concern, String subject, String text, String remedy, String pointer) {

    /** A change that concerns those who use what has changed. */
    public Change(Level level, String subject, String text, String remedy, String pointer) {
        this(level, Concern.USE, subject, text, remedy, pointer);
    }
}
