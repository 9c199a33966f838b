package dev.sonde.observe;

/** How the caller wants a reply. */
public enum CallForm {
    /** In one piece, on the caller's thread. */
    BLOCKING,
    /** In one piece, as a future. */
    ASYNC,
    /** As events, read on the caller's thread. */
    STREAM,
    /** As events, published from another thread. */
    PUBLISHER;

    /**
     * The form with these traits.
     *
     * @param streamed whether the reply comes as events
     * @param elsewhere whether another thread than the caller's works on the call
     */
    public static CallForm of(boolean streamed, boolean elsewhere) {
        return streamed ? (elsewhere ? PUBLISHER : STREAM) : elsewhere ? ASYNC : BLOCKING;
    }

    /** Whether the reply comes as events. */
    public boolean isStreamed() {
        return this == STREAM || this == PUBLISHER;
    }
}
