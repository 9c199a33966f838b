package dev.sonde.change.wire;

import dev.sonde.change.Level;

/** Where a schema travels, and what a change of it means to who uses the API. */
enum Direction {
    /** To the API: what was allowed to be sent has to stay allowed. */
    REQUEST,
    /** From the API: nothing may come that did not come before. */
    REPLY;

    /** Where the answer travels. */
    Direction back() {
        return this == REQUEST ? REPLY : REQUEST;
    }

    /** The API takes, or sends, more than before. */
    Level more() {
        return this == REQUEST ? Level.ADDITION : Level.CAUTION;
    }

    /** The API takes, or sends, less than before. */
    Level less() {
        return this == REQUEST ? Level.BREAKING : Level.ADDITION;
    }
}
