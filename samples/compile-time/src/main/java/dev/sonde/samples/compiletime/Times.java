package dev.sonde.samples.compiletime;

import java.util.Comparator;
import java.util.List;

/**
 * What a run took.
 *
 * @param wall seconds from its start to its end
 * @param cpu seconds of processors, of all its threads
 * @param heap megabytes that were in use at most when the garbage had just been collected
 */
record Times(double wall, double cpu, int heap) {

    /** The run in the middle by CPU. */
    static Times median(List<Times> runs) {
        return runs.stream()
                .sorted(Comparator.comparingDouble(Times::cpu))
                .skip(runs.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
