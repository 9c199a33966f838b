package dev.sonde.openapi.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.Problems;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.TypeModel.EnumModel;
import dev.sonde.openapi.model.TypeModel.KindUnionModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import dev.sonde.shape.ScalarKind;
import dev.sonde.shape.Shape;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Checks that a path of an extension leads somewhere. */
final class PathCheck {

    private final Api api;
    private final Problems problems;

    PathCheck(Api api, Problems problems) {
        this.api = api;
        this.problems = problems;
    }

    /**
     * The shape at the end of a path, which is not empty.
     *
     * @param pointer where the path stands, for the problem that it leads nowhere
     */
    Optional<Shape> end(String pointer, TypeName start, List<String> path) {
        TypeName type = start;
        Shape shape = null;
        for (String step : path) {
            if (shape instanceof Shape.ListOf list && isIndex(step)) {
                shape = list.element();
                type = shape.type();
                continue;
            }
            Optional<PropertyModel> property = find(type, PropertyModel::name, step);
            if (property.isEmpty()) {
                problems.add(pointer, "the path /" + String.join("/", path) + " has no step '" + step + "'");
                return Optional.empty();
            }
            shape = property.get().shape();
            type = shape.type();
        }
        return Optional.ofNullable(shape);
    }

    /** Sees that a path ends at a string, or at a union that may be one. */
    void text(String pointer, ClassName start, List<String> path) {
        end(pointer, start, path).ifPresent(shape -> {
            boolean union = api.find(shape.type()).orElse(null) instanceof KindUnionModel model
                    && model.text().isPresent();
            if (!union && !shape.equals(new Shape.Scalar(ScalarKind.STRING))) {
                problems.add(pointer, "the path /" + String.join("/", path) + " must lead to a string");
            }
        });
    }

    /** Sees that a path ends at an enum. */
    void choice(String pointer, ClassName start, List<String> path) {
        end(pointer, start, path).ifPresent(shape -> {
            if (!(api.find(shape.type()).orElse(null) instanceof EnumModel)) {
                problems.add(
                        pointer,
                        "the path /" + String.join("/", path)
                                + " must lead to an enum; give the string there one, with x-sonde-open: true");
            }
        });
    }

    Optional<PropertyModel> find(TypeName owner, Function<PropertyModel, String> key, String name) {
        return api.find(owner).filter(ObjectModel.class::isInstance).map(ObjectModel.class::cast).stream()
                .flatMap(object -> object.properties().stream())
                .filter(property -> key.apply(property).equals(name))
                .findFirst();
    }

    private static boolean isIndex(String step) {
        return step.matches("\\d+");
    }
}
