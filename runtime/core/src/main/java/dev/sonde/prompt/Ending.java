package dev.sonde.prompt;

/** How a reply ended, whatever the API calls it. */
public enum Ending {
    /** The model said all it wanted to say. */
    COMPLETE,
    /** The reply hit a limit of tokens. */
    TRUNCATED,
    /** The model or a filter refused. */
    REFUSED,
    /** The server broke the reply off. */
    INTERRUPTED,
    /** It ended in a way this version does not know. */
    UNKNOWN,
    /** It has not ended (yet). */
    NONE;

    /** Whether something kept the model from saying all. */
    boolean isCutShort() {
        return this == TRUNCATED || this == REFUSED || this == INTERRUPTED;
    }
}
