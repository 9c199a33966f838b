package dev.sonde.testkit.behaviour;

import java.time.LocalDate;
import java.util.Optional;

/** Where usage tells the tokens of the prompt that came from the cache. */
public enum CachePlace implements Switch {
    /** In usage itself: the examples of the documentation and bodies on the wire. */
    TOP_LEVEL("2024-12-26"),
    /**
     * Within {@code prompt_tokens_details}: one table of the documentation and one report. Does not fit the
     * bundled API description.
     */
    PROMPT_DETAILS("");

    private final String since;

    CachePlace(String since) {
        this.since = since;
    }

    @Override
    public Optional<LocalDate> since() {
        return Switch.day(since);
    }
}
