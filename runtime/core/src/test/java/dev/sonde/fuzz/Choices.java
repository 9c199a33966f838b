package dev.sonde.fuzz;

/**
 * Decisions taken from bytes: from random ones, from those of a fuzzer that watches coverage, or from those of an earlier
 * failure. When the bytes are used up every decision is 0, so generators put the simplest choice first, and fewer bytes are
 * a simpler case.
 */
public final class Choices {

    private final byte[] bytes;
    private int next;

    public Choices(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A number from 0 to {@code bound - 1}. */
    public int below(int bound) {
        int drawn = bound <= 256 ? octet() : octet() << 8 | octet();
        return drawn % bound;
    }

    /** True once in about {@code rarity} times, at most 255; false when the bytes are used up. */
    public boolean rarely(int rarity) {
        return below(rarity) == rarity - 1;
    }

    /** One of these. */
    @SafeVarargs
    public final <T> T of(T... options) {
        return options[below(options.length)];
    }

    private int octet() {
        return next < bytes.length ? bytes[next++] & 0xff : 0;
    }
}
