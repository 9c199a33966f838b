package dev.sonde.shape;

/**
 * A property of an object and the component that holds it.
 *
 * @param name the property's name in JSON
 * @param component the record component's name
 * @param shape what the value looks like
 * @param presence what absence means
 * @param holder how the component holds the value
 * @param description what the property is for; empty if nobody said
 */
public record Property(
        String name, String component, Shape shape, Presence presence, Holder holder, String description) {

    /** What a missing property means to the codec. */
    public enum Presence {
        /** An error. */
        REQUIRED,
        /** The component is null, and null is written. */
        NULLABLE,
        /** The component is null, and nothing is written. */
        OPTIONAL,
        /** The component, a list or map, is empty, and is written empty. */
        EMPTY
    }

    /** How a component holds its value. */
    public enum Holder {
        /** As it is; null when absent. */
        PLAIN,
        /** As a {@code java.util.Optional}. */
        OPTIONAL
    }
}
