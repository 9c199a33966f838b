package dev.sonde.error;

/** Status 422: the request is well-formed, but a value has a wrong type or is out of range. */
public final class UnprocessableException extends ApiException {

    private static final long serialVersionUID = 1L;

    public UnprocessableException(ErrorReply reply) {
        super(reply, "unprocessable");
    }
}
