package dev.sonde.shape.schema;

import dev.sonde.shape.Rule;
import dev.sonde.shape.ScalarKind;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.List;

/** What the compact notation has no type for: rules, and what a string looks like. */
final class Notes {

    private Notes() {}

    /** In words; empty if there is nothing to say. Of elements, the element says it. */
    static String of(Shape shape) {
        if (shape instanceof Shape.Constrained constrained) {
            List<String> notes = new ArrayList<>();
            notes.add(of(constrained.value()));
            for (Rule rule : constrained.rules()) {
                notes.add(rule.words());
            }
            return join(notes);
        }
        if (shape instanceof Shape.OptionalOf optional) {
            return of(optional.value());
        }
        if (shape instanceof Shape.SequenceOf sequence && sequence.sequence() == Shape.Sequence.SET) {
            return "each once";
        }
        if (shape instanceof Shape.Scalar scalar) {
            return example(scalar.kind());
        }
        return "";
    }

    private static String example(ScalarKind kind) {
        return kind.example().isEmpty() ? "" : "like " + kind.example();
    }

    /** The notes that say something, one behind the other. */
    static String join(List<String> notes) {
        StringBuilder joined = new StringBuilder();
        for (String note : notes) {
            if (!note.isEmpty()) {
                joined.append(joined.isEmpty() ? "" : endsSentence(joined) ? " " : ", ")
                        .append(note);
            }
        }
        return joined.toString();
    }

    private static boolean endsSentence(StringBuilder text) {
        return ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
