package dev.sonde.error;

/** Status 400: the request is malformed or names something the server does not know; it will never succeed as it is. */
public final class BadRequestException extends ApiException {

    private static final long serialVersionUID = 1L;

    public BadRequestException(ErrorReply reply) {
        super(reply, "bad request");
    }
}
