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

    /** The run that took the least CPU: what disturbs a machine only adds. */
    static Times least(List<Times> runs) {
        return runs.stream().min(Comparator.comparingDouble(Times::cpu)).orElseThrow();
    }
}
