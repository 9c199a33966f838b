package dev.sonde.shape;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A property of an object and the component that holds it.
 *
 * @param name the property's name in JSON
 * @param aliases other names under which it is read
 * @param component the record component's name
 * @param shape what the value looks like
 * @param presence what absence means
 * @param fallback the value that absence means, if it means one
 * @param holder how the component holds the value
 * @param description what the property is for; empty if nobody said
 */
public record Property(
        String name,
        List<String> aliases,
        String component,
        Shape shape,
        Presence presence,
        @Nullable Fallback fallback,
        Holder holder,
        String description) {

    public Property {
        aliases = List.copyOf(aliases);
        if ((presence == Presence.DEFAULT) != (fallback != null)) {
            throw new IllegalArgumentException(name + " must have a value to fall back to, or none");
        }
    }

    /** A property of one name, without a default. */
    public Property(String name, String component, Shape shape, Presence presence, Holder holder, String description) {
        this(name, List.of(), component, shape, presence, null, holder, description);
    }

    /** The value that stands for an absent one, of a property that has such. */
    public Fallback requireFallback() {
        return Objects.requireNonNull(fallback, name);
    }

    /**
     * A value that stands for an absent one.
     *
     * @param code as an expression
     * @param value the string, number or boolean that it is in JSON
     */
    public record Fallback(CodeBlock code, Object value) {}

    /** What a missing property means to the codec. */
    public enum Presence {
        /** An error. */
        REQUIRED,
        /** The component is null, and null is written. */
        NULLABLE,
        /** The component is null, and nothing is written. */
        OPTIONAL,
        /** The component, a list or map, is empty, and is written empty. */
        EMPTY,
        /** The component has a default. */
        DEFAULT
    }

    /** How a component holds its value. */
    public enum Holder {
        /** As it is; null when absent. */
        PLAIN,
        /** As a {@code java.util.Optional}. */
        OPTIONAL,
        /** As one of the optional numbers beside it. */
        OPTIONAL_INT,
        OPTIONAL_LONG,
        OPTIONAL_DOUBLE
    }
}
