package dev.sonde.testkit.wire;

/** Where a stream tells the tokens it has used. */
public enum UsagePlace {
    /** In the chunk with the finish reason, asked for or not: the service since September 2026. */
    FINISH_CHUNK,
    /** In one more chunk without choices, only if {@code stream_options.include_usage} asks for it: before that. */
    TRAILING_CHUNK
}
