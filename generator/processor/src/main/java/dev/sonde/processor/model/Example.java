package dev.sonde.processor.model;

import dev.sonde.shape.Shape;
import java.util.regex.Pattern;

/**
 * A text of the user with the answer of the model, to be sent before the prompt.
 *
 * @param answer as it was written
 */
public record Example(Text user, Text answer) {

    /** What can only be meant as JSON. */
    private static final Pattern JSON =
            Pattern.compile("[\\[{\"].*|-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?|true|false|null", Pattern.DOTALL);

    /** Whether the answer, of a reply that JSON holds as a string, is that string without quotes. */
    public boolean isBare(Reply.Value reply) {
        Shape shape = reply.shape() instanceof Shape.Constrained constrained ? constrained.value() : reply.shape();
        boolean string = shape instanceof Shape.Scalar scalar
                ? scalar.kind().jsonType().equals("string")
                : shape instanceof Shape.Reference && !reply.object();
        return string && !JSON.matcher(answer.value().strip()).matches();
    }

    /** A text and where it stands. */
    public record Text(String value, Site site) {}
}
