package dev.sonde.samples.benchmarks;

import java.util.List;

/** What is measured, each in a process of its own. */
enum Measure {
    FIRST_CPU("CPU from process start to first answer, ms", 0.35),
    FIRST_CLASSES("classes loaded at the first answer", 0),
    CALL_CPU("CPU per call, warm, one thread, µs", 0.5),
    CALL_BYTES("bytes allocated per call, warm", 0.5),
    FLIGHT_ASYNC_CPU("CPU per call, 1,000 in flight, asynchronous, µs", 0.15),
    FLIGHT_THREADS_CPU("CPU per call, 1,000 in flight, on threads, µs", 0),
    CHUNK_CPU("CPU per chunk of a stream, µs", 0.8),
    CHUNK_BYTES("bytes allocated per chunk", 1.0),
    PERSON_CPU("CPU per structured reply, warm, µs", 0.5);

    /** The classes that may be loaded at the first answer. */
    static final int CLASSES = 1_300;

    private final String title;
    private final double target;

    Measure(String title, double target) {
        this.title = title;
        this.target = target;
    }

    String title() {
        return title;
    }

    /** What Sonde is to reach, as a share of what is written by hand; 0 for none. */
    double target() {
        return target;
    }

    /** The measures that come out of one run of {@link Work}. */
    static List<List<Measure>> runs() {
        return List.of(
                List.of(CALL_CPU, CALL_BYTES),
                List.of(FLIGHT_ASYNC_CPU),
                List.of(FLIGHT_THREADS_CPU),
                List.of(CHUNK_CPU, CHUNK_BYTES),
                List.of(PERSON_CPU));
    }
}
