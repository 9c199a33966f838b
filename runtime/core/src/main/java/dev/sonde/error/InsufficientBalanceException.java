package dev.sonde.error;

/** Status 402: the account has no money left; calls succeed again when it is topped up. */
public final class InsufficientBalanceException extends ApiException {

    private static final long serialVersionUID = 1L;

    public InsufficientBalanceException(ErrorReply reply) {
        super(reply, "insufficient balance");
    }
}
