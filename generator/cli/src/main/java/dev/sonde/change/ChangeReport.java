package dev.sonde.change;

import dev.sonde.change.classes.ClassDiff;
import dev.sonde.change.classes.CompilationException;
import dev.sonde.change.prompts.PromptDiff;
import dev.sonde.change.wire.WireDiff;
import dev.sonde.openapi.host.Generation;
import java.util.List;
import java.util.stream.Stream;

/**
 * What has changed from one document to another.
 *
 * @param before name of the document that was
 * @param after name of the document that is
 * @param wire changes of what is sent and replied
 * @param classes changes of the generated classes
 * @param prompts changes of what prompts may say
 * @param binaryCompatible whether programs compiled against the old classes run with the new ones
 */
public record ChangeReport(
        String before,
        String after,
        List<Change> wire,
        List<Change> classes,
        List<Change> prompts,
        boolean binaryCompatible) {

    public ChangeReport {
        wire = List.copyOf(wire);
        classes = List.copyOf(classes);
        prompts = List.copyOf(prompts);
    }

    /**
     * Compares what two documents give.
     *
     * @throws CompilationException if this Java has no compiler
     */
    public static ChangeReport between(Generation before, Generation after) {
        List<Change> wire = WireDiff.between(before.document(), after.document());
        ClassDiff classes = ClassDiff.between(before, after);
        return new ChangeReport(
                before.document().file(),
                after.document().file(),
                wire,
                classes.changes(),
                PromptDiff.between(before.api(), after.api(), wire),
                classes.isBinaryCompatible());
    }

    /** All changes of one level. */
    public Stream<Change> of(Level level) {
        return Stream.of(wire, classes, prompts).flatMap(List::stream).filter(change -> change.level() == level);
    }

    /** What the whole asks for. */
    public Verdict verdict() {
        if (of(Level.BREAKING).findAny().isPresent()) {
            return Verdict.BREAKING;
        }
        boolean more = of(Level.CAUTION).findAny().isPresent()
                || of(Level.ADDITION).findAny().isPresent();
        return more
                ? Verdict.COMPATIBLE
                : of(Level.DOCUMENTATION).findAny().isPresent() ? Verdict.WORDS : Verdict.NOTHING;
    }
}
