package dev.sonde.openapi.model;

import dev.sonde.shape.Property;
import dev.sonde.shape.Property.Holder;
import dev.sonde.shape.Property.Presence;
import dev.sonde.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A property of an object schema.
 *
 * @param required whether the document requires it
 * @param presence what absence means to the codec: what replies lack is borne
 * @param fold what is said of it as a part of a chunk
 * @param defaultText the default as JSON text; null if there is none
 */
public record PropertyModel(
        String name,
        String component,
        Shape shape,
        boolean required,
        Presence presence,
        String description,
        boolean deprecated,
        Rules rules,
        FoldMark fold,
        @Nullable String defaultText) {

    /** Whether the component may be null. */
    public boolean nullable() {
        return presence == Presence.OPTIONAL || presence == Presence.NULLABLE;
    }

    /** The same property of an object that can do without it. */
    public PropertyModel asOptional() {
        return new PropertyModel(
                name, component, shape, false, Presence.OPTIONAL, description, deprecated, rules, fold, defaultText);
    }

    /** The property as the codec sees it. */
    public Property toShape() {
        return new Property(name, component, shape, presence, Holder.PLAIN, description);
    }
}
