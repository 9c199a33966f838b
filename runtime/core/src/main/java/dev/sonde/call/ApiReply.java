package dev.sonde.call;

/**
 * A reply with what came beside its value.
 *
 * @param value what the body holds
 * @param head status, headers and the server's id of the request
 */
public record ApiReply<T>(T value, ReplyHead head) {

    /** A reply that is here already: for tests of code that takes one. */
    public static <T> ApiReply<T> of(T value) {
        return new ApiReply<>(value, ReplyHead.GIVEN);
    }
}
