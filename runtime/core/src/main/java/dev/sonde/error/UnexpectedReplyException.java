package dev.sonde.error;

/**
 * Any other reply that is not what was asked for: a redirect (never followed, since the key would go along), an error object
 * or an error event in a reply of status 200, a proxy's HTML page, an empty body.
 */
public final class UnexpectedReplyException extends ApiException {

    private static final long serialVersionUID = 1L;

    public UnexpectedReplyException(ErrorReply reply) {
        super(reply, "unexpected reply");
    }
}
