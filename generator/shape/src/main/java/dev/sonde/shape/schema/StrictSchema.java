package dev.sonde.shape.schema;

import dev.sonde.shape.Declaration;
import dev.sonde.shape.Shape;
import java.util.List;
import java.util.Optional;

/**
 * JSON Schema in the form that an API asks for which holds a model to it: every object is closed and requires all of its
 * properties, of which those that may be absent may be null, and only some keywords are left. What these cannot say stands in the
 * descriptions.
 *
 * @param keywords that a schema may have to bound a value
 * @param formats that a string may have
 * @param definitions the property that holds what references refer to
 */
public record StrictSchema(List<String> keywords, List<String> formats, String definitions) {

    public StrictSchema {
        keywords = List.copyOf(keywords);
        formats = List.copyOf(formats);
    }

    /**
     * The schema of an object, on one line.
     *
     * @param declarations of every type that the shape refers to, also indirectly
     * @return empty if a part of it is open to anything
     */
    public Optional<String> of(Shape shape, List<? extends Declaration> declarations) {
        return new StrictWriter(this, new Definitions(declarations)).write(shape);
    }
}
