package dev.sonde.testkit.scriptfile;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody meant to write. */
public final class Spelling {

    private static final int NEAR = 2;

    private Spelling() {}

    /** The name that differs from a text by two letters at most, the nearest one. */
    public static Optional<String> nearest(String text, Collection<String> names) {
        return names.stream()
                .filter(name -> distance(text, name) <= NEAR)
                .min(Comparator.comparingInt(name -> distance(text, name)));
    }

    /** How many letters must be added, removed or replaced. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int i = 0; i < row.length; i++) {
            row[i] = i;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
