package dev.sonde.openapi.model;

import java.util.List;
import java.util.TreeSet;

/** Collects what is wrong with a document, each problem once, in the order of its places. */
public final class Problems {

    private final TreeSet<Problem> problems = new TreeSet<>();

    /** Adds a problem. */
    public void add(Problem problem) {
        problems.add(problem);
    }

    /** Adds a problem of a place, given by its JSON pointer. */
    public void add(String pointer, String message) {
        add(new Problem(pointer, message));
    }

    /** All problems so far. */
    public List<Problem> all() {
        return List.copyOf(problems);
    }
}
