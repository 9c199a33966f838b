package dev.sonde.openapi.model;

import java.util.List;
import java.util.TreeSet;

/** Collects what is wrong with a document, and what to look at, each problem once, in the order of its places. */
public final class Problems {

    private final TreeSet<Problem> problems = new TreeSet<>();
    private final TreeSet<Problem> warnings = new TreeSet<>();

    /** Adds a problem. */
    public void add(Problem problem) {
        problems.add(problem);
    }

    /** Adds a problem of a place, given by its JSON pointer. */
    public void add(String pointer, String message) {
        add(new Problem(pointer, message));
    }

    /** Adds a problem of a place that all else can be rendered without. */
    public void addSkippable(String pointer, String message) {
        add(new Problem(pointer, message, true));
    }

    /** Adds what does not stand in the way of rendering, but is perhaps not what was meant. */
    public void warn(String pointer, String message) {
        warnings.add(new Problem(pointer, message));
    }

    /** All warnings so far. */
    public List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    /** All problems so far, without the warnings. */
    public List<Problem> all() {
        return List.copyOf(problems);
    }
}
