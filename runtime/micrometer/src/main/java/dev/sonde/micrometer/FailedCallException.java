package dev.sonde.micrometer;

/**
 * Stands for the failure of a call in an observation. It has the failure's stack trace, but not its message: that quotes the reply,
 * and handlers record it.
 */
public final class FailedCallException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FailedCallException(Throwable failure, String type) {
        super(failure.getClass().getName() + ", " + type, null, false, true);
        setStackTrace(failure.getStackTrace());
    }
}
