package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.RuntimeNames.CONSTRAINTS;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.model.Rules;
import dev.sonde.openapi.model.Rules.Bound;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The rules of a value as statements that check it. */
final class RuleChecks {

    private RuleChecks() {}

    /** One statement per rule. */
    static List<CodeBlock> of(String property, String variable, Shape shape, Rules rules) {
        List<CodeBlock> checks = new ArrayList<>();
        bound(checks, rules.min(), property, variable, "minimum", "exclusiveMinimum", rules);
        bound(checks, rules.max(), property, variable, "maximum", "exclusiveMaximum", rules);
        if (rules.minSize() != null || rules.maxSize() != null) {
            checks.add(CodeBlock.of(
                    "$T.$L($S, $N, $L, $L, $S)",
                    CONSTRAINTS,
                    sizeCheck(shape),
                    property,
                    variable,
                    rules.minSize() == null ? 0 : rules.minSize(),
                    rules.maxSize() == null
                            ? CodeBlock.of("$T.MAX_VALUE", TypeName.INT.box())
                            : CodeBlock.of("$L", rules.maxSize()),
                    rules.pointer()));
        }
        if (rules.pattern() != null) {
            checks.add(CodeBlock.of(
                    "$T.pattern($S, $N, $L, $S)",
                    CONSTRAINTS,
                    property,
                    variable,
                    patternConstant(variable),
                    rules.pointer()));
        }
        return checks;
    }

    /** The compiled expression that a check uses. */
    static CodeBlock compiledPattern(Rules rules) {
        return CodeBlock.of("$T.compile($S)", Pattern.class, rules.pattern());
    }

    /** Name of the constant that holds the compiled expression of a property. */
    static String patternConstant(String component) {
        return component.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(java.util.Locale.ROOT) + "_PATTERN";
    }

    private static void bound(
            List<CodeBlock> checks,
            @org.jspecify.annotations.Nullable Bound bound,
            String property,
            String variable,
            String inclusive,
            String exclusive,
            Rules rules) {
        if (bound != null) {
            checks.add(CodeBlock.of(
                    "$T.$L($S, $N, $L, $S)",
                    CONSTRAINTS,
                    bound.exclusive() ? exclusive : inclusive,
                    property,
                    variable,
                    RuleAnnotations.plain(bound.value()),
                    rules.pointer()));
        }
    }

    private static String sizeCheck(Shape shape) {
        if (shape instanceof Shape.ListOf) {
            return "items";
        }
        return shape instanceof Shape.MapOf ? "properties" : "length";
    }
}
