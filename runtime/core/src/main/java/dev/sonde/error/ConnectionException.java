package dev.sonde.error;

/** No reply, or only a part of one, since the connection failed: refused, reset, closed, no such host, no trust. */
public final class ConnectionException extends CallException {

    private static final long serialVersionUID = 1L;

    /**
     * A failure of the connection.
     *
     * @param failure what the call did not get, such as {@code got no reply from https://api.example.com}
     */
    public ConnectionException(CallState state, String failure, Throwable cause) {
        super(state, failure + ": " + reason(cause), cause);
    }

    private static String reason(Throwable cause) {
        String type = cause.getClass().getSimpleName();
        if (cause.getMessage() != null) {
            return type + ": " + cause.getMessage();
        }
        // The JDK often leaves the reason to the cause: a ConnectException over an UnresolvedAddressException.
        return cause.getCause() == null ? type : type + ", " + reason(cause.getCause());
    }
}
