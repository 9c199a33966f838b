package dev.sonde.processor.model;

import java.util.List;

/**
 * A text in the language of mustache, as it was written. What its names mean depends on the method: see {@link BoundTemplate}.
 *
 * @param text as the user wrote it
 * @param file that it stands in; empty for a text that stands in an annotation
 * @param nodes what it is made of; nothing of a line on which only a section begins or ends, or a comment stands
 * @param faults what could not be read
 * @param site of the annotation's value that is the text, or names its file
 */
public record Template(String text, String file, List<TemplateNode> nodes, List<Fault> faults, Site site) {

    public Template {
        nodes = List.copyOf(nodes);
        faults = List.copyOf(faults);
    }

    /** Of the text alone: two templates of one text are rare, and their nodes many. */
    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * A mistake in the text.
     *
     * @param tag with its braces, as far as it goes; of a file, its name
     * @param offset of its first brace; -1 if it is about the whole text
     * @param other the tag that it should fit, or what else is to be said; empty if nothing is
     * @param otherOffset of that tag
     */
    public record Fault(FaultKind kind, String tag, int offset, String other, int otherOffset) {

        public Fault(FaultKind kind, String tag, int offset) {
            this(kind, tag, offset, "", -1);
        }

        public Fault(FaultKind kind, String tag, int offset, String detail) {
            this(kind, tag, offset, detail, -1);
        }
    }

    /** What is wrong. */
    public enum FaultKind {
        /** Braces that are never closed. */
        UNCLOSED_TAG,
        MALFORMED,
        MALFORMED_PARTIAL,
        DELIMITERS,
        /** A block or a parent of inherited templates. */
        INHERITANCE,
        /** A partial whose name is a variable. */
        DYNAMIC_PARTIAL,
        UNCLOSED_SECTION,
        /** Ends another section than the one that is open. */
        WRONG_END,
        /** Ends a section where none is open. */
        STRAY_END,
        MISSING_FILE,
        UNREADABLE_FILE,
        /** A file that includes itself; {@code other} is the way round. */
        CYCLE,
        /** The annotation holds a text and names a file. */
        TWO_TEXTS
    }
}
