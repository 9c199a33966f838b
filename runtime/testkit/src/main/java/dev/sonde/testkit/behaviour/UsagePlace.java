package dev.sonde.testkit.behaviour;

/** Where a stream tells the tokens it has used. */
public enum UsagePlace implements Switch {
    /**
     * In one more chunk without choices, only if {@code stream_options.include_usage} asks for it: documented
     * until August 2026.
     */
    TRAILING_CHUNK,
    /** In the chunk with the finish reason, asked for or not: documented and seen on the wire since. */
    FINISH_CHUNK
}
