package dev.sonde.fuzz;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

/**
 * Checks a property on many random cases. A case that fails is made smaller as long as it fails, and is reported with the
 * means to repeat it. System properties: {@code fuzz.tries} (cases per property), {@code fuzz.seed} (of all cases),
 * {@code fuzz.case} (the bytes of one case, in hexadecimal, instead of random ones).
 */
public final class Fuzz {

    private static final int LONGEST = 600;

    private Fuzz() {}

    /** Checks as many cases as {@code fuzz.tries} says. */
    public static void check(int triesByDefault, Property property) {
        String repeated = System.getProperty("fuzz.case");
        if (repeated != null) {
            byte[] bytes = HexFormat.of().parseHex(repeated);
            report(failure(property, bytes), bytes, "the given case");
            return;
        }
        long seed = Long.getLong("fuzz.seed", new Random().nextLong());
        long tries = Long.getLong("fuzz.tries", triesByDefault);
        Random random = new Random(seed);
        for (long i = 1; i <= tries; i++) {
            byte[] bytes = new byte[random.nextInt(LONGEST)];
            random.nextBytes(bytes);
            if (failure(property, bytes) != null) {
                byte[] smallest = Shrinking.shrink(bytes, candidate -> failure(property, candidate) != null);
                report(failure(property, smallest), smallest, "case " + i + " of seed " + seed + ", made smaller");
            }
        }
    }

    private static void report(Throwable failure, byte[] bytes, String origin) {
        if (failure != null) {
            throw new AssertionError(
                    origin + "; repeat with -Dfuzz.case=" + HexFormat.of().formatHex(bytes) + "\n"
                            + failure.getMessage(),
                    failure);
        }
    }

    private static Throwable failure(Property property, byte[] bytes) {
        try {
            property.check(new Choices(Arrays.copyOf(bytes, bytes.length)));
            return null;
        } catch (Throwable e) {
            return e;
        }
    }
}
