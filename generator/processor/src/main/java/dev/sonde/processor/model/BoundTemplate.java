package dev.sonde.processor.model;

import dev.sonde.processor.model.BoundNode.Literal;
import dev.sonde.processor.model.BoundNode.Variable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A template whose names are bound to the parameters of a method.
 *
 * @param misuses names that mean nothing, or something that does not fit
 * @param used the parameters that it uses
 * @param open those of them that bring text of any kind into it
 */
public record BoundTemplate(
        Template template, List<BoundNode> nodes, List<Misuse> misuses, Set<String> used, Set<String> open) {

    public BoundTemplate {
        nodes = List.copyOf(nodes);
        misuses = List.copyOf(misuses);
        used = Set.copyOf(used);
        open = Set.copyOf(open);
    }

    /** Whether it is text and variables only, which {@link #text} can hold. */
    public boolean isSimple() {
        boolean variables = false;
        boolean tags = false;
        for (BoundNode node : nodes) {
            if (node instanceof Literal literal) {
                tags |= literal.text().contains("{{") || literal.text().endsWith("{");
            } else if (node instanceof Variable) {
                variables = true;
            } else {
                return false;
            }
        }
        return !(variables && tags);
    }

    /** A simple template as its text: without comments, and with what its partials hold. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (BoundNode node : nodes) {
            if (node instanceof Literal literal) {
                text.append(literal.text());
            } else {
                text.append("{{").append(((Variable) node).name()).append("}}");
            }
        }
        return text.toString();
    }

    /** The variables of a simple template, each at its first occurrence. */
    public List<Variable> variables() {
        Map<String, Variable> variables = new LinkedHashMap<>();
        for (BoundNode node : nodes) {
            if (node instanceof Variable variable) {
                variables.putIfAbsent(variable.name(), variable);
            }
        }
        return List.copyOf(variables.values());
    }

    /**
     * A name that cannot stand where it stands, or should not.
     *
     * @param where the text that the name stands in: this one or a partial
     * @param name all of it
     * @param part of the name that is meant
     * @param offset of the place in that text
     * @param owner what the part was looked for in, such as {@code Order}; or what is to be said
     * @param known the names that there are, by what has them: {@code parameters}, {@code Order}
     */
    public record Misuse(
            MisuseKind kind,
            Template where,
            String name,
            String part,
            int offset,
            String owner,
            Map<String, List<String>> known) {}

    /** What is wrong with a name. */
    public enum MisuseKind {
        UNKNOWN_VARIABLE,
        UNKNOWN_PROPERTY,
        /** There is such a property, but the implementation cannot call it. */
        HIDDEN_PROPERTY,
        /** A property of a list; {@code owner} is its type. */
        PROPERTY_OF_A_LIST,
        /** A value that may be null or empty; {@code owner} says which. */
        NULLABLE,
        /** A value that has no JSON; {@code owner} says why. */
        NO_JSON,
        /** A value of a class that says nothing in {@code toString()}. */
        NO_TEXT
    }
}
