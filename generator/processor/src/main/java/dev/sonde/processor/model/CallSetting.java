package dev.sonde.processor.model;

/**
 * An element of a prompt annotation that was given and that is a setting of the call, of what is done about its reply, or of the tools, not a
 * property of the request.
 *
 * @param name of the element
 * @param setting name of the method that sets it
 * @param position among the elements of the annotation type
 * @param literal a text for a duration, a whole number, or a constant
 */
public record CallSetting(String name, Of of, String setting, int position, Literal literal, Site site) {

    /** What is set. */
    public enum Of {
        CALL,
        REPLY,
        TOOLS
    }
}
