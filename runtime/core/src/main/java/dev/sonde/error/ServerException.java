package dev.sonde.error;

/** Status 500 to 599: the server failed or is overloaded; 500, 502, 503 and 504 have been retried before this is thrown. */
public final class ServerException extends ApiException {

    private static final long serialVersionUID = 1L;

    public ServerException(ErrorReply reply) {
        super(reply, "server error");
    }
}
