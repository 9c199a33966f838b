package dev.sonde.processor.model;

/**
 * An annotation at a part of a user's type from which nothing follows.
 *
 * @param annotation its simple name
 * @param part where it stands, such as {@code Person.born}
 * @param type of the part
 */
public record StrayAnnotation(Reason reason, String annotation, String part, String type, Site site) {

    /** Why nothing follows. */
    public enum Reason {
        /** It speaks to databind, which reads other types. */
        FOR_DATABIND,
        /** It means something there, but is not checked. */
        UNCHECKED,
        /** It means nothing for values of such a type. */
        MEANINGLESS
    }
}
