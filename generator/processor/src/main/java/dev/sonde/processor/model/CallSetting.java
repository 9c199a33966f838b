package dev.sonde.processor.model;

/**
 * An element of a prompt annotation that was given and that is a setting of the call, not a property of the request.
 *
 * @param name of the element
 * @param setting name of the method that sets it
 * @param position among the elements of the annotation type
 * @param literal a text for a duration, or a whole number
 */
public record CallSetting(String name, String setting, int position, Literal literal, Site site) {}
