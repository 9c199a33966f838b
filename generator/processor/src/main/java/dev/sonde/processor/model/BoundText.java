package dev.sonde.processor.model;

/** A text beside the user's and the system's, bound to the parameters of a method. */
public record BoundText(NamedText text, BoundTemplate bound) {}
