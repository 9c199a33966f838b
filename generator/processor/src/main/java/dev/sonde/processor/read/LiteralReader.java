package dev.sonde.processor.read;

import com.palantir.javapoet.ClassName;
import dev.sonde.processor.model.Literal;
import java.util.List;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads a value in an annotation that is not an array. */
final class LiteralReader {

    /** What the compiler puts in the place of such a value. */
    private static final String ERROR = "<error>";

    private LiteralReader() {}

    static Literal read(AnnotationValue value) {
        Object object = value.getValue();
        if (object instanceof Boolean flag) {
            return new Literal.Flag(flag);
        }
        if (object instanceof Double || object instanceof Float) {
            return new Literal.Fraction(((Number) object).doubleValue());
        }
        if (object instanceof Number number) {
            return new Literal.Whole(number.longValue(), object instanceof Long);
        }
        if (object instanceof VariableElement constant) {
            return new Literal.Constant(
                    ClassName.get((TypeElement) constant.getEnclosingElement()),
                    constant.getSimpleName().toString());
        }
        return new Literal.Text(object.toString());
    }

    /** Whether a value does not compile, or not yet. A string of that text has quotes around it when it is printed. */
    static boolean isMissing(AnnotationValue value) {
        return value.getValue() instanceof List<?>
                ? Mirrors.list(value.getValue()).stream().anyMatch(LiteralReader::isMissing)
                : ERROR.equals(value.getValue()) && value.toString().equals(ERROR);
    }
}
