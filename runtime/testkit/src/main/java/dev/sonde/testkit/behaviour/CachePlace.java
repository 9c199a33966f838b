package dev.sonde.testkit.behaviour;

/** Where usage tells the tokens of the prompt that came from the cache. */
public enum CachePlace implements Switch {
    /** In usage itself: the examples of the documentation and bodies on the wire. */
    TOP_LEVEL,
    /**
     * Within {@code prompt_tokens_details}: one table of the documentation and one report. Does not fit the
     * bundled API description.
     */
    PROMPT_DETAILS
}
