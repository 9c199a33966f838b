package dev.sonde.observe;

import java.lang.System.Logger;

/**
 * Writes what happens to calls to a {@link System.Logger}: begin and end at {@code DEBUG}, retries and failures at {@code INFO},
 * attempts, first bytes and first tokens at {@code TRACE}. Never the key, nor, unless asked for, a prompt or a reply.
 *
 * <p>A client does not log its calls by itself: to look up a logger starts the logging of the process, which a first call would
 * pay for, and a failure reaches the caller as an exception anyway.
 */
public final class CallLogging implements CallListener {

    private final Logger logger;
    private final boolean texts;

    private CallLogging(Logger logger, boolean texts) {
        this.logger = logger;
        this.texts = texts;
    }

    /** Logs to the logger {@code dev.sonde.call}. */
    public static CallLogging create() {
        return to(System.getLogger("dev.sonde.call"));
    }

    /** Logs to this logger. */
    public static CallLogging to(Logger logger) {
        return new CallLogging(logger, false);
    }

    /** The same with requests and replies at {@code TRACE}, prompts and texts in full: for development. */
    public CallLogging withTexts() {
        return new CallLogging(logger, true);
    }

    @Override
    public CallObserver begin(ObservedCall call) {
        return new LoggedCall(logger, texts, call);
    }
}
