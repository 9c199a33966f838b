package dev.sonde.openapi.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.shape.ScalarKind;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.List;

/** Expressions of the value at the end of a path through a reply, of which parts may be missing. */
final class ReplyPath {

    private final List<PropertyModel> steps;
    private final List<String> owners = new ArrayList<>();
    private final String end;

    /** @param variable the reply, or an expression of it */
    ReplyPath(String variable, List<PropertyModel> steps) {
        this.steps = steps;
        String value = variable;
        for (int i = 0; i < steps.size(); i++) {
            if (i > 0 && steps.get(i - 1).nullable()) {
                owners.add(value);
            }
            value = value + "." + steps.get(i).component() + "()";
        }
        this.end = value;
    }

    /**
     * What takes a reply and gives the value.
     *
     * @param variable the reply, where it needs a name
     * @param type of the reply
     */
    static CodeBlock function(String variable, TypeName type, List<PropertyModel> steps) {
        return steps.size() == 1 && type instanceof ClassName
                ? CodeBlock.of("$T::$N", type, steps.get(0).component())
                : CodeBlock.of("$N -> $L", variable, new ReplyPath(variable, steps).value());
    }

    /** The value; null if an object on the way is missing. */
    CodeBlock value() {
        List<CodeBlock> missing =
                owners.stream().map(owner -> CodeBlock.of("$L == null", owner)).toList();
        return missing.isEmpty()
                ? CodeBlock.of("$L", end)
                : CodeBlock.of("$L ? null : $L", CodeBlock.join(missing, " || "), end);
    }

    /** Whether the value is true or, if it is no boolean, there. */
    CodeBlock isSaid() {
        List<CodeBlock> conditions = new ArrayList<>();
        owners.forEach(owner -> conditions.add(CodeBlock.of("$L != null", owner)));
        PropertyModel last = steps.get(steps.size() - 1);
        if (!last.shape().equals(new Shape.Scalar(ScalarKind.BOOLEAN))) {
            conditions.add(CodeBlock.of("$L != null", end));
        } else if (last.nullable()) {
            conditions.add(CodeBlock.of("$T.TRUE.equals($L)", Boolean.class, end));
        } else {
            conditions.add(CodeBlock.of("$L", end));
        }
        return CodeBlock.join(conditions, " && ");
    }
}
