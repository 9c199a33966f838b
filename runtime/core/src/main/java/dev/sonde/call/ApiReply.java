package dev.sonde.call;

/**
 * A reply with what came beside its value.
 *
 * @param value what the body holds
 * @param head status, headers and the server's id of the request
 */
public record ApiReply<T>(T value, ReplyHead head) {}
