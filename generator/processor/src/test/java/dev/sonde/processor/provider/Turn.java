package dev.sonde.processor.provider;

/** Who said what, as in {@code user: Hi}. */
public record Turn(String text) {}
