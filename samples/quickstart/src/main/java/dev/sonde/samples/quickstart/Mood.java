package dev.sonde.samples.quickstart;

/** How a customer feels. */
enum Mood {
    POSITIVE,
    NEUTRAL,
    NEGATIVE
}
