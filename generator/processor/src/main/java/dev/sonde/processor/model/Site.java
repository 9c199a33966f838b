package dev.sonde.processor.model;

/** A place in the user's source to which a problem can point. */
public interface Site {

    /** Whether {@code @SuppressWarnings("sonde:<id>")} stands at this place or around it. */
    boolean suppresses(String id);
}
