package dev.sonde.error;

/** Status 404: the server has no such route or object; often a base URL with a wrong path. */
public final class NotFoundException extends ApiException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(ErrorReply reply) {
        super(reply, "not found");
    }
}
