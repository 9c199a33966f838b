package dev.sonde.processor.model;

import java.util.List;

/** A piece of a template. Offsets count in the template's text. */
public sealed interface TemplateNode {

    /** Text that stands as it is. */
    record Literal(String text) implements TemplateNode {}

    /**
     * A place for a value.
     *
     * @param name names with dots between them, or a dot alone
     * @param offset of its first brace
     * @param nameOffset of the name
     */
    record Variable(String name, int offset, int nameOffset) implements TemplateNode {}

    /** What stands there for each item of a list, or if a value is there; {@code inverted}: if it is not. */
    record Section(String name, boolean inverted, List<TemplateNode> nodes, int offset, int nameOffset)
            implements TemplateNode {
        public Section {
            nodes = List.copyOf(nodes);
        }

        /** As it was opened. */
        public String tag() {
            return (inverted ? "{{^" : "{{#") + name + "}}";
        }
    }

    /** The text of another file. */
    record Partial(Template template) implements TemplateNode {}
}
