package dev.sonde.processor.read;

import com.palantir.javapoet.ClassName;
import dev.sonde.processor.model.Literal;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads a value in an annotation that is not an array. */
final class LiteralReader {

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

    /** What stands in the place of a value that does not compile, or not yet. */
    static boolean isMissing(AnnotationValue value) {
        return "<error>".equals(value.getValue());
    }
}
