package dev.sonde.error;

/** Status 401: the key is missing, wrong or revoked. */
public final class AuthenticationException extends ApiException {

    private static final long serialVersionUID = 1L;

    public AuthenticationException(ErrorReply reply) {
        super(reply, "authentication failed");
    }
}
