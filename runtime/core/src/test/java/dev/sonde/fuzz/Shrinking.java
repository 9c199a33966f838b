package dev.sonde.fuzz;

import java.util.function.Predicate;

/** Makes a failing case smaller: fewer bytes first, then smaller ones, until no step fails any more. */
final class Shrinking {

    /** Bounds the time that a slow property takes. */
    private static final int MOST_STEPS = 2_000;

    private final Predicate<byte[]> fails;
    private byte[] best;
    private int steps;

    private Shrinking(byte[] failing, Predicate<byte[]> fails) {
        this.best = failing;
        this.fails = fails;
    }

    static byte[] shrink(byte[] failing, Predicate<byte[]> fails) {
        Shrinking shrinking = new Shrinking(failing, fails);
        while (shrinking.round()) {
            // As long as it helps.
        }
        return shrinking.best;
    }

    private boolean round() {
        boolean smaller = false;
        for (int length = best.length; length > 0; length /= 2) {
            for (int from = 0; from + length <= best.length; ) {
                boolean removed = take(without(from, length));
                smaller |= removed;
                from += removed ? 0 : length;
            }
        }
        for (int at = 0; at < best.length; at++) {
            for (int value = 0; value < (best[at] & 0xff) && steps < MOST_STEPS; value++) {
                if (take(with(at, value))) {
                    smaller = true;
                    break;
                }
            }
        }
        return smaller && steps < MOST_STEPS;
    }

    private boolean take(byte[] candidate) {
        if (steps++ < MOST_STEPS && fails.test(candidate)) {
            best = candidate;
            return true;
        }
        return false;
    }

    private byte[] without(int from, int length) {
        byte[] shorter = new byte[best.length - length];
        System.arraycopy(best, 0, shorter, 0, from);
        System.arraycopy(best, from + length, shorter, from, shorter.length - from);
        return shorter;
    }

    private byte[] with(int at, int value) {
        byte[] changed = best.clone();
        changed[at] = (byte) value;
        return changed;
    }
}
