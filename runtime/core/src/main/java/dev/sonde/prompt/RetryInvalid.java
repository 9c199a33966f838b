package dev.sonde.prompt;

/** What a prompt does when the model's reply is not of the asked shape, or is empty. A reply that is cut off or refused is never asked for again. */
public enum RetryInvalid {
    /** Nothing: the failure is told at once. */
    NONE,
    /** Sends the same request once more: for models that mostly get it right. */
    RESEND,
    /**
     * Sends the conversation with the bad reply and a message that lists all that is wrong with it: for shapes that are hard to get
     * right. Costs the tokens of the bad reply once more, as input.
     */
    REPAIR
}
