package dev.sonde.processor.check;

import dev.sonde.processor.model.Site;

/** A problem that was found. */
public record Diagnostic(Problem problem, Site site, String sentence) {

    /** As the user reads it. */
    public String text() {
        return "[" + problem.id() + "] " + sentence;
    }

    /** Whether the interface cannot be implemented because of it. */
    public boolean isError() {
        return problem.severity() == Severity.ERROR;
    }

    /** Whether the user wants to hear of it: warnings can be suppressed where they stand. */
    public boolean isSuppressed() {
        return problem.severity() == Severity.WARNING && site.suppresses(problem.id());
    }

    /** How bad a problem is. */
    public enum Severity {
        ERROR,
        WARNING
    }
}
