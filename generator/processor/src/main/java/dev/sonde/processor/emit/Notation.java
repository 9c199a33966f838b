package dev.sonde.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.sonde.processor.model.Reply;
import dev.sonde.shape.Declaration;
import dev.sonde.shape.schema.JsonSchema;
import dev.sonde.shape.schema.TypeNotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a prompt tells the model the type of the reply.
 *
 * <p>Why the compact one is the default: it costs less than half of the tokens of JSON Schema, and models that are small enough to
 * be confused by a schema follow it.
 */
public enum Notation {
    /** {@code {name: string, age?: integer}} */
    COMPACT {
        @Override
        List<String> lines(Reply.Value value, List<Declaration> declarations) {
            String type = value.object()
                    ? TypeNotation.of(value.shape(), declarations)
                    : TypeNotation.ofProperty(ENVELOPE, !value.optional(), value.shape(), declarations);
            return NotationLines.of("Reply in JSON of this type: " + type, WIDTH);
        }

        @Override
        CodeBlock code(List<String> lines) {
            return TextBlock.continued(lines);
        }
    },
    /** JSON Schema 2020-12. */
    JSON_SCHEMA {
        @Override
        List<String> lines(Reply.Value value, List<Declaration> declarations) {
            String schema = value.object()
                    ? JsonSchema.of(value.shape(), declarations)
                    : JsonSchema.ofProperty(ENVELOPE, !value.optional(), value.shape(), declarations);
            List<String> lines = new ArrayList<>();
            lines.add("Reply with one JSON object that fits this JSON Schema, and with nothing else:");
            lines.addAll(SchemaLines.of(schema, WIDTH));
            return lines;
        }

        @Override
        CodeBlock code(List<String> lines) {
            return TextBlock.of(lines.get(0), lines.subList(1, lines.size()));
        }
    };

    /** So that lines end within 120 columns, with their indent of 12 and the end of the text block. */
    private static final int WIDTH = 104;

    /** The property that holds a reply that is no object, where an API replies with objects only. */
    private static final String ENVELOPE = "value";

    /** The notation that an option of the processor names. */
    public static Optional<Notation> of(String option) {
        return Arrays.stream(values())
                .filter(notation -> notation.option().equals(option))
                .findFirst();
    }

    /** How the option of the processor names it. */
    public String option() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the prompt says about the reply, on the lines on which one reads it. */
    abstract List<String> lines(Reply.Value value, List<Declaration> declarations);

    /** The same as an expression: the lines after the first of its lines are one. */
    abstract CodeBlock code(List<String> lines);
}
