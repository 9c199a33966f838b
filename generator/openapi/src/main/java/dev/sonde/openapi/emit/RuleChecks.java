package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.RuntimeNames.CONSTRAINTS;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.model.Rules;
import dev.sonde.openapi.model.Rules.Bound;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of a schema's values as a chain of checks. */
final class RuleChecks {

    private final CodeBlock.Builder chain;
    private boolean empty = true;

    private RuleChecks(String start, String pointer) {
        this.chain = CodeBlock.builder().add("$T.$L($S)", CONSTRAINTS, start, pointer);
    }

    /** Starts the checks of an object schema. */
    static RuleChecks ofProperties(String pointer) {
        return new RuleChecks("of", pointer);
    }

    /** The checks of one value; empty if it has no rules. */
    static Optional<CodeBlock> ofValue(String property, CodeBlock value, Shape shape, Rules rules) {
        RuleChecks checks = new RuleChecks("at", rules.pointer());
        checks.add(property, value, shape, rules);
        return checks.isEmpty() ? Optional.empty() : Optional.of(checks.chain());
    }

    /** The check of a closed enum, whose values are those listed and those that are retired but accepted. */
    static Optional<CodeBlock> ofEnum(String property, String variable, Rules rules) {
        if (rules.open()) {
            return Optional.empty();
        }
        List<CodeBlock> listed = new ArrayList<>();
        rules.values().forEach(value -> listed.add(CodeBlock.of("$S", value)));
        rules.retired().stream()
                .filter(retired -> !retired.refused())
                .forEach(retired -> listed.add(CodeBlock.of("$S", retired.value())));
        RuleChecks checks = new RuleChecks("at", rules.pointer());
        checks.add(CodeBlock.of(".oneOf($S, $N, $L)", property, variable, CodeBlock.join(listed, ", ")));
        return Optional.of(checks.chain());
    }

    /** Adds one check per rule of a property. */
    void add(String property, CodeBlock variable, Shape shape, Rules rules) {
        range(property, variable, rules.min(), rules.max());
        if (rules.minSize() != null || rules.maxSize() != null) {
            CodeBlock max = rules.maxSize() == null
                    ? CodeBlock.of("$T.MAX_VALUE", TypeName.INT.box())
                    : CodeBlock.of("$L", rules.maxSize());
            int min = rules.minSize() == null ? 0 : rules.minSize();
            add(CodeBlock.of(".$L($S, $L, $L, $L)", sizeCheck(shape), property, variable, min, max));
        }
        if (rules.pattern() != null) {
            add(CodeBlock.of(".pattern($S, $L, $S)", property, variable, rules.pattern()));
        }
    }

    boolean isEmpty() {
        return empty;
    }

    CodeBlock chain() {
        return chain.build();
    }

    private void range(String property, CodeBlock variable, @Nullable Bound min, @Nullable Bound max) {
        if (min != null && max != null && !min.exclusive() && !max.exclusive()) {
            String low = RuleAnnotations.plain(min.value());
            add(CodeBlock.of(".range($S, $L, $L, $L)", property, variable, low, RuleAnnotations.plain(max.value())));
            return;
        }
        bound(property, variable, min, "minimum", "exclusiveMinimum");
        bound(property, variable, max, "maximum", "exclusiveMaximum");
    }

    private void bound(String property, CodeBlock variable, @Nullable Bound bound, String inclusive, String exclusive) {
        if (bound != null) {
            String check = bound.exclusive() ? exclusive : inclusive;
            add(CodeBlock.of(".$L($S, $L, $L)", check, property, variable, RuleAnnotations.plain(bound.value())));
        }
    }

    private void add(CodeBlock check) {
        chain.add(check);
        empty = false;
    }

    private static String sizeCheck(Shape shape) {
        if (shape instanceof Shape.ListOf) {
            return "items";
        }
        return shape instanceof Shape.MapOf ? "properties" : "length";
    }
}
