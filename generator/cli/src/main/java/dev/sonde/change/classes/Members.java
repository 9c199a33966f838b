package dev.sonde.change.classes;

import dev.sonde.change.Change;
import dev.sonde.change.Code;
import dev.sonde.change.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What has become of the members of one name, in a class and those that are nested in it. */
final class Members {

    private final String subject;
    private final List<Member> gone = new ArrayList<>();
    private final List<Member> here = new ArrayList<>();
    private final List<Member> unchanged = new ArrayList<>();
    private final List<Change> others = new ArrayList<>();

    Members(String subject) {
        this.subject = subject;
    }

    /** A member is gone, or is not what it was. */
    void gone(Member member) {
        gone.add(member);
    }

    /** A member is new, or is what another has become. */
    void here(Member member) {
        here.add(member);
    }

    /** A member is what it was, and may stand in for another. */
    void stays(Member member) {
        unchanged.add(member);
    }

    void add(Level level, String text, String remedy) {
        others.add(new Change(level, subject, text, remedy, ""));
    }

    List<Change> changes(Conversion conversion) {
        List<Change> changes = new ArrayList<>();
        List<Member> now = now(conversion);
        if (!gone.isEmpty()) {
            Level level = gone.stream()
                    .map(member -> least(member, now, conversion))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            changes.add(new Change(
                    level,
                    subject,
                    now.isEmpty() ? "is gone: " + words(gone) : "was " + words(gone) + " and is " + words(now),
                    remedy(level),
                    ""));
        }
        changes.addAll(others);
        return changes;
    }

    /** What it asks of those who call a member that there are only others. */
    private static Level least(Member member, List<Member> others, Conversion conversion) {
        return others.stream()
                .map(other -> member.becomes(other, conversion))
                .min(Comparator.naturalOrder())
                .orElse(Level.BREAKING);
    }

    private static String remedy(Level level) {
        return switch (level) {
            case ADDITION -> "calls stay as they are, but have to be compiled again";
            case CAUTION -> "Java converts by itself, but neither null nor literals of other types";
            default -> "";
        };
    }

    /** What takes the place of what is gone. */
    private List<Member> now(Conversion conversion) {
        List<Member> now = new ArrayList<>(here);
        unchanged.stream()
                .filter(member -> gone.stream().anyMatch(other -> other.becomes(member, conversion) != Level.BREAKING))
                .forEach(now::add);
        return now;
    }

    /** What is new, if nothing is gone: then it disturbs nobody. */
    List<String> additions() {
        return gone.isEmpty() ? here.stream().map(Member::text).toList() : List.of();
    }

    /** The class that the members belong to. */
    String owner() {
        return subject.replaceAll("\\.[^.]*$", "");
    }

    private static String words(List<Member> members) {
        return members.stream().map(Member::text).map(Code::of).collect(Collectors.joining(", "));
    }
}
