package dev.sonde.observe;

import dev.sonde.error.ApiException;
import dev.sonde.error.DeadlineException;

/** The kind of a failure in few words, as OpenTelemetry's attribute {@code error.type} has it. */
public final class ErrorType {

    private ErrorType() {}

    /** The status of a reply that is an error, {@code timeout} for any clock, else the name of the exception. */
    public static String of(Throwable failure) {
        if (failure instanceof ApiException api && api.status() >= 400) {
            return Integer.toString(api.status());
        }
        return failure instanceof DeadlineException
                ? "timeout"
                : failure.getClass().getName();
    }
}
