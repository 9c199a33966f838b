package dev.sonde.processor.read;

import dev.sonde.processor.model.StrayAnnotation.Reason;
import dev.sonde.shape.Rule;
import dev.sonde.shape.Rule.Sized;
import dev.sonde.shape.ScalarKind;
import dev.sonde.shape.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads the constraints of Jakarta Validation at a value as the rules that it keeps; what makes no sense there is no rule. */
final class RuleReader {

    private static final Set<String> INSISTING = Set.of("NotNull", "NotEmpty", "NotBlank");
    private static final Map<String, String> FLAGS = Map.of(
            "CASE_INSENSITIVE", "i",
            "MULTILINE", "m",
            "DOTALL", "s",
            "UNICODE_CASE", "u",
            "COMMENTS", "x",
            "UNIX_LINES", "d");

    private final Mirrors mirrors;

    RuleReader(Mirrors mirrors) {
        this.mirrors = mirrors;
    }

    /** The constraints at the places of a value and at its type, each once. */
    List<AnnotationMirror> constraints(List<? extends Element> places, TypeMirror type) {
        Map<String, AnnotationMirror> found = new LinkedHashMap<>();
        places.forEach(place -> place.getAnnotationMirrors().forEach(mirror -> add(mirror, found)));
        type.getAnnotationMirrors().forEach(mirror -> add(mirror, found));
        return List.copyOf(found.values());
    }

    private void add(AnnotationMirror mirror, Map<String, AnnotationMirror> found) {
        String name = ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
        if (!name.startsWith(RuntimeAnnotations.CONSTRAINTS + ".")) {
            return;
        }
        if (name.endsWith(".List")) {
            mirrors.values(mirror, "value").forEach(each -> add((AnnotationMirror) each.getValue(), found));
        } else {
            found.put(mirror.toString(), mirror);
        }
    }

    /** Whether there must be a value. */
    static boolean insists(List<AnnotationMirror> constraints) {
        return constraints.stream().anyMatch(mirror -> INSISTING.contains(name(mirror)));
    }

    /** Why a constraint cannot be checked, in words that follow the type; empty if it can. */
    Optional<String> mistake(AnnotationMirror constraint) {
        String name = name(constraint);
        try {
            switch (name) {
                case "DecimalMin", "DecimalMax" -> decimal(constraint);
                case "Pattern" -> Pattern.compile(mirrors.string(constraint, "regexp"));
                default -> {}
            }
            return Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.of(
                    " with @" + name + "(\"" + mirrors.string(constraint, "value") + "\"), which is no number");
        } catch (PatternSyntaxException noExpression) {
            return Optional.of(" with @Pattern, whose regular expression is wrong: " + noExpression.getDescription());
        }
    }

    /** A shape with the rules that constraints lay upon it. */
    Shape constrained(Shape shape, List<AnnotationMirror> constraints) {
        if (shape instanceof Shape.Constrained within) {
            List<Rule> all = new ArrayList<>(within.rules());
            if (constrained(within.value(), constraints) instanceof Shape.Constrained more) {
                more.rules().stream().filter(rule -> !all.contains(rule)).forEach(all::add);
            }
            return new Shape.Constrained(within.value(), all);
        }
        List<Rule> rules = new ArrayList<>();
        for (AnnotationMirror constraint : constraints) {
            if (shape instanceof Shape.Scalar scalar && isNumber(scalar.kind())) {
                number(constraint).ifPresent(rules::add);
            } else if (shape instanceof Shape.Scalar scalar && isMoment(scalar.kind())) {
                moment(constraint).ifPresent(rules::add);
            } else {
                sized(shape).ifPresent(sized -> rules.addAll(sized(constraint, sized)));
            }
        }
        return rules.isEmpty() ? shape : new Shape.Constrained(shape, rules);
    }

    /** Why nothing follows from a constraint of a value; empty if something does. */
    Optional<Reason> lacksMeaning(Shape shape, AnnotationMirror constraint) {
        if (shape instanceof Shape.Constrained within) {
            return lacksMeaning(within.value(), constraint);
        }
        String name = name(constraint);
        // A size without bounds is no rule, but nothing wrong.
        boolean kept = name.equals("NotNull")
                || (name.equals("Size") && sized(shape).isPresent())
                || constrained(shape, List.of(constraint)) != shape;
        if (kept) {
            return Optional.empty();
        }
        boolean meant = switch (name) {
            case "Null" -> true;
            case "AssertTrue", "AssertFalse" -> isScalar(shape, ScalarKind.BOOLEAN);
            case "DecimalMin", "DecimalMax", "Digits" -> isScalar(shape, ScalarKind.STRING);
            // Others may have a validator for them.
            default -> shape instanceof Shape.Reference || shape instanceof Shape.Raw;
        };
        return Optional.of(meant ? Reason.UNCHECKED : Reason.MEANINGLESS);
    }

    private static boolean isScalar(Shape shape, ScalarKind kind) {
        return shape instanceof Shape.Scalar scalar && scalar.kind() == kind;
    }

    private Optional<Rule> number(AnnotationMirror constraint) {
        return Optional.ofNullable(
                switch (name(constraint)) {
                    case "Min" -> Rule.atLeast(decimal(constraint));
                    case "Max" -> Rule.atMost(decimal(constraint));
                    case "DecimalMin" ->
                        mirrors.flag(constraint, "inclusive")
                                ? Rule.atLeast(decimal(constraint))
                                : Rule.moreThan(decimal(constraint));
                    case "DecimalMax" ->
                        mirrors.flag(constraint, "inclusive")
                                ? Rule.atMost(decimal(constraint))
                                : Rule.lessThan(decimal(constraint));
                    case "Positive" -> Rule.moreThan(BigDecimal.ZERO);
                    case "PositiveOrZero" -> Rule.atLeast(BigDecimal.ZERO);
                    case "Negative" -> Rule.lessThan(BigDecimal.ZERO);
                    case "NegativeOrZero" -> Rule.atMost(BigDecimal.ZERO);
                    case "Digits" -> Rule.digits(integer(constraint, "integer"), integer(constraint, "fraction"));
                    default -> null;
                });
    }

    private static Optional<Rule> moment(AnnotationMirror constraint) {
        return Optional.ofNullable(
                switch (name(constraint)) {
                    case "Past" -> Rule.when("past", "in the past");
                    case "PastOrPresent" -> Rule.when("pastOrPresent", "in the past or present");
                    case "Future" -> Rule.when("future", "in the future");
                    case "FutureOrPresent" -> Rule.when("futureOrPresent", "in the future or present");
                    default -> null;
                });
    }

    private List<Rule> sized(AnnotationMirror constraint, Sized sized) {
        List<Rule> rules = new ArrayList<>();
        switch (name(constraint)) {
            case "Size" -> {
                int least = integer(constraint, "min");
                int most = integer(constraint, "max");
                if (least > 0) {
                    rules.add(Rule.minSize(sized, least));
                }
                if (most < Integer.MAX_VALUE) {
                    rules.add(Rule.maxSize(sized, most));
                }
            }
            case "NotEmpty" -> rules.add(Rule.minSize(sized, 1));
            default -> {
                if (sized == Sized.TEXT) {
                    text(constraint).ifPresent(rules::add);
                }
            }
        }
        return rules;
    }

    private Optional<Rule> text(AnnotationMirror constraint) {
        return Optional.ofNullable(
                switch (name(constraint)) {
                    case "NotBlank" -> Rule.notBlank();
                    case "Email" -> Rule.email();
                    case "Pattern" -> Rule.pattern(mirrors.string(constraint, "regexp"), flags(constraint));
                    default -> null;
                });
    }

    private String flags(AnnotationMirror pattern) {
        return mirrors.values(pattern, "flags").stream()
                .map(AnnotationValue::getValue)
                .map(flag -> FLAGS.getOrDefault(flag.toString(), ""))
                .collect(Collectors.joining());
    }

    private static boolean isNumber(ScalarKind kind) {
        return kind.isNumber() && kind != ScalarKind.YEAR;
    }

    private static boolean isMoment(ScalarKind kind) {
        return switch (kind) {
            case LOCAL_DATE,
                    LOCAL_TIME,
                    LOCAL_DATE_TIME,
                    OFFSET_DATE_TIME,
                    OFFSET_TIME,
                    ZONED_DATE_TIME,
                    INSTANT,
                    YEAR,
                    YEAR_MONTH,
                    MONTH_DAY -> true;
            default -> false;
        };
    }

    private static Optional<Sized> sized(Shape shape) {
        if (shape instanceof Shape.Scalar scalar && scalar.kind() == ScalarKind.STRING) {
            return Optional.of(Sized.TEXT);
        }
        if (shape instanceof Shape.ListOf || shape instanceof Shape.SequenceOf) {
            return Optional.of(Sized.LIST);
        }
        return shape instanceof Shape.MapOf ? Optional.of(Sized.MAP) : Optional.empty();
    }

    private BigDecimal decimal(AnnotationMirror constraint) {
        return new BigDecimal(mirrors.string(constraint, "value"));
    }

    private int integer(AnnotationMirror constraint, String element) {
        return (Integer) mirrors.value(constraint, element);
    }

    private static String name(AnnotationMirror constraint) {
        return constraint.getAnnotationType().asElement().getSimpleName().toString();
    }
}
