package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.RuntimeNames.ONE_OF;
import static dev.sonde.openapi.emit.RuntimeNames.PATTERN;
import static dev.sonde.openapi.emit.RuntimeNames.RANGE;
import static dev.sonde.openapi.emit.RuntimeNames.REQUIRED;
import static dev.sonde.openapi.emit.RuntimeNames.RETIRED;
import static dev.sonde.openapi.emit.RuntimeNames.SIZE;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.sonde.openapi.model.Rules;
import dev.sonde.openapi.model.Rules.Bound;
import dev.sonde.openapi.model.Rules.Retired;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of a value as annotations, by which they reach the user's compile. */
final class RuleAnnotations {

    private RuleAnnotations() {}

    static List<AnnotationSpec> of(Rules rules) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        if (rules.min() != null || rules.max() != null) {
            annotations.add(range(rules));
        }
        if (rules.minSize() != null || rules.maxSize() != null) {
            annotations.add(size(rules));
        }
        if (rules.pattern() != null) {
            annotations.add(AnnotationSpec.builder(PATTERN)
                    .addMember("value", "$S", rules.pattern())
                    .addMember("spec", "$S", rules.pointer())
                    .build());
        }
        if (!rules.values().isEmpty()) {
            annotations.add(oneOf(rules));
        }
        for (Retired retired : rules.retired()) {
            annotations.add(retired(retired, rules.pointer()));
        }
        return annotations;
    }

    static AnnotationSpec required(String pointer) {
        return AnnotationSpec.builder(REQUIRED).addMember("spec", "$S", pointer).build();
    }

    /** A number as a person would write it: {@code 2}, not {@code 2.0}; as a literal. */
    static String plain(double number) {
        String plain = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        if (plain.contains(".") || Math.abs(number) <= Integer.MAX_VALUE) {
            return plain;
        }
        return Math.abs(number) < Long.MAX_VALUE ? plain + "L" : Double.toString(number);
    }

    private static AnnotationSpec range(Rules rules) {
        AnnotationSpec.Builder range = AnnotationSpec.builder(RANGE);
        bound(range, rules.min(), "min", "exclusiveMin");
        bound(range, rules.max(), "max", "exclusiveMax");
        return range.addMember("spec", "$S", rules.pointer()).build();
    }

    private static void bound(AnnotationSpec.Builder range, @Nullable Bound bound, String name, String exclusiveName) {
        if (bound != null) {
            range.addMember(name, "$L", plain(bound.value()));
            if (bound.exclusive()) {
                range.addMember(exclusiveName, "true");
            }
        }
    }

    private static AnnotationSpec size(Rules rules) {
        AnnotationSpec.Builder size = AnnotationSpec.builder(SIZE);
        if (rules.minSize() != null) {
            size.addMember("min", "$L", rules.minSize());
        }
        if (rules.maxSize() != null) {
            size.addMember("max", "$L", rules.maxSize());
        }
        return size.addMember("spec", "$S", rules.pointer()).build();
    }

    private static AnnotationSpec oneOf(Rules rules) {
        List<CodeBlock> values =
                rules.values().stream().map(value -> CodeBlock.of("$S", value)).toList();
        AnnotationSpec.Builder oneOf = AnnotationSpec.builder(ONE_OF)
                .addMember("value", values.size() == 1 ? "$L" : "{$L}", CodeBlock.join(values, ", "));
        if (rules.open()) {
            oneOf.addMember("open", "true");
        }
        return oneOf.addMember("spec", "$S", rules.pointer()).build();
    }

    private static AnnotationSpec retired(Retired retired, String pointer) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(RETIRED)
                .addMember("value", "$S", retired.value())
                .addMember("since", "$S", retired.since());
        if (!retired.replacement().isEmpty()) {
            annotation.addMember("replacement", "$S", retired.replacement());
        }
        if (retired.refused()) {
            annotation.addMember("refused", "true");
        }
        return annotation.addMember("spec", "$S", pointer).build();
    }
}
