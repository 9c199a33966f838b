package dev.sonde.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with variables.
 *
 * @param text as the user wrote it
 * @param faults what could not be read; none of it is among the segments
 */
public record Template(String text, List<Segment> segments, List<Fault> faults, Site site) {

    public Template {
        segments = List.copyOf(segments);
        faults = List.copyOf(faults);
    }

    /** Its variables, each at its first occurrence. */
    public List<Segment.Variable> variables() {
        List<Segment.Variable> variables = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment instanceof Segment.Variable variable
                    && variables.stream().noneMatch(known -> known.name().equals(variable.name()))) {
                variables.add(variable);
            }
        }
        return List.copyOf(variables);
    }

    /** A piece of the text. */
    public sealed interface Segment {

        /** Text that stands as it is. */
        record Literal(String text) implements Segment {}

        /** A place for a value; {@code offset} is that of its first brace. */
        record Variable(String name, int offset) implements Segment {}
    }

    /**
     * A tag that is none.
     *
     * @param tag with its braces, as far as it goes
     * @param offset of its first brace
     */
    public record Fault(FaultKind kind, String tag, int offset) {}

    /** What is wrong with a tag. */
    public enum FaultKind {
        UNCLOSED,
        MALFORMED,
        SECTION,
        SECTION_END,
        COMMENT,
        PARTIAL,
        UNESCAPED,
        DELIMITERS,
        PATH
    }
}
