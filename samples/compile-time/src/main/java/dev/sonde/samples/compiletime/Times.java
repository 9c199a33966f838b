package dev.sonde.samples.compiletime;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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

    /**
     * How many times the CPU of others some runs took: the median of the ratios of runs that stood beside each other, since a machine
     * that is slow for a while is slow for both.
     *
     * @param others as many, in the same order
     */
    static double ratio(List<Times> runs, List<Times> others) {
        double[] ratios = IntStream.range(0, runs.size())
                .mapToDouble(run -> runs.get(run).cpu() / others.get(run).cpu())
                .sorted()
                .toArray();
        return (ratios[(ratios.length - 1) / 2] + ratios[ratios.length / 2]) / 2;
    }
}
