package dev.sonde.testkit.http;

/**
 * How much a client may send.
 *
 * @param headBytes the most bytes of a request line with its headers; more is answered with status 431
 * @param bodyBytes the most bytes of a body; more is answered with status 413
 */
public record Limits(int headBytes, int bodyBytes) {

    /** 64 KiB of head and 48 MiB of body. */
    public static final Limits DEFAULT = new Limits(64 << 10, 48 << 20);
}
