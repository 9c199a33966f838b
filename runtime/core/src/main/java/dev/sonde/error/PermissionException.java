package dev.sonde.error;

/** Status 403: the key may not do this. */
public final class PermissionException extends ApiException {

    private static final long serialVersionUID = 1L;

    public PermissionException(ErrorReply reply) {
        super(reply, "permission denied");
    }
}
