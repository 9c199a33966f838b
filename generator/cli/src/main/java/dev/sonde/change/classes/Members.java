package dev.sonde.change.classes;

import dev.sonde.change.Change;
import dev.sonde.change.Code;
import dev.sonde.change.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What has become of the members of one name, in a class and those that are nested in it. */
final class Members {

    private final String subject;
    private final List<String> gone = new ArrayList<>();
    private final List<String> here = new ArrayList<>();
    private final List<Change> others = new ArrayList<>();

    Members(String subject) {
        this.subject = subject;
    }

    void gone(String signature) {
        gone.add(signature);
    }

    void here(String signature) {
        here.add(signature);
    }

    void add(Level level, String text, String remedy) {
        others.add(new Change(level, subject, text, remedy, ""));
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        if (!gone.isEmpty()) {
            String text = here.isEmpty() ? "is gone: " + words(gone) : "was " + words(gone) + " and is " + words(here);
            changes.add(new Change(Level.BREAKING, subject, text, "", ""));
        }
        changes.addAll(others);
        return changes;
    }

    /** What is new, if nothing is gone: then it disturbs nobody. */
    List<String> additions() {
        return gone.isEmpty() ? here : List.of();
    }

    /** The class that the members belong to. */
    String owner() {
        return subject.replaceAll("\\.[^.]*$", "");
    }

    private static String words(List<String> signatures) {
        return signatures.stream().map(Code::of).collect(Collectors.joining(", "));
    }
}
