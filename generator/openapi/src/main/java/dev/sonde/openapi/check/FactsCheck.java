package dev.sonde.openapi.check;

import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.FactsModel;
import dev.sonde.openapi.model.FactsModel.Kind;
import dev.sonde.openapi.model.Problems;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.TypeModel;
import dev.sonde.openapi.model.TypeModel.EnumModel;
import dev.sonde.openapi.model.TypeModel.KindUnionModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import dev.sonde.shape.ScalarKind;
import dev.sonde.shape.Shape;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks that what {@code x-sonde-model-request} and {@code x-sonde-model-reply} point to exists and fits. */
final class FactsCheck {

    private final Api api;
    private final Problems problems;
    private final PathCheck paths;

    FactsCheck(Api api, Problems problems) {
        this.api = api;
        this.problems = problems;
        this.paths = new PathCheck(api, problems);
    }

    void check(FactsModel facts) {
        if (api.find(facts.type()).filter(ObjectModel.class::isInstance).isEmpty()) {
            problems.add(facts.pointer(), "only an object can tell what it asks or brings");
            return;
        }
        facts.members().forEach((fact, path) -> {
            String pointer = facts.pointer() + "/" + fact.member();
            Optional<Shape> end = paths.end(pointer, facts.type(), path);
            if (path.isEmpty() || (end.isPresent() && !fits(end.get(), fact.kind()))) {
                problems.add(pointer, "the path must lead to " + expected(fact.kind()));
            }
        });
        if (!facts.outputOf().isEmpty()) {
            output(facts);
        }
    }

    private void output(FactsModel facts) {
        String pointer = facts.pointer() + "/output";
        if (facts.outputAt().isEmpty()) {
            problems.add(pointer, "the member 'at' is missing: the path to the object that brings the output");
            return;
        }
        Optional<Shape> end = paths.end(pointer, facts.type(), facts.outputAt());
        for (String name : facts.outputOf()) {
            boolean fits = end.flatMap(shape -> paths.find(shape.type(), PropertyModel::name, name))
                    .map(PropertyModel::shape)
                    .filter(shape -> shape instanceof Shape.ListOf || isText(shape))
                    .isPresent();
            if (end.isPresent() && !fits) {
                problems.add(pointer, "'" + name + "' must be a string or an array of the object that 'at' leads to");
            }
        }
    }

    private boolean fits(Shape shape, Kind kind) {
        return switch (kind) {
            case TEXT -> isText(shape) || model(shape) instanceof EnumModel;
            case NUMBER ->
                shape instanceof Shape.Scalar scalar
                        && switch (scalar.kind()) {
                            case INTEGER, LONG, DOUBLE, DECIMAL -> true;
                            default -> false;
                        };
            case TEXTS ->
                isText(shape)
                        || isTexts(shape)
                        || (model(shape) instanceof KindUnionModel union
                                && union.declaration().variants().stream()
                                        .allMatch(variant -> isText(variant.shape()) || isTexts(variant.shape())));
        };
    }

    private @Nullable TypeModel model(Shape shape) {
        return api.find(shape.type()).orElse(null);
    }

    private static boolean isText(Shape shape) {
        return shape instanceof Shape.Scalar scalar && scalar.kind() == ScalarKind.STRING;
    }

    private static boolean isTexts(Shape shape) {
        return shape instanceof Shape.ListOf list && isText(list.element());
    }

    private static String expected(Kind kind) {
        return switch (kind) {
            case TEXT -> "a string";
            case NUMBER -> "a number";
            case TEXTS -> "a string, an array of strings, or a union of both";
        };
    }
}
