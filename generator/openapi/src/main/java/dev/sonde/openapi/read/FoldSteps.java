package dev.sonde.openapi.read;

import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.model.FoldModel.Kind;
import dev.sonde.openapi.model.FoldModel.Step;
import dev.sonde.openapi.model.Problems;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import dev.sonde.shape.Declaration.Constant;
import dev.sonde.shape.ScalarKind;
import dev.sonde.shape.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks through a chunk and the reply it is a piece of, side by side. */
final class FoldSteps {

    private static final String FOLD = "/x-sonde-fold";
    private static final String INTO = "/x-sonde-folds-into";

    private final Map<TypeName, ObjectModel> objects;
    private final Problems problems;
    private final Set<String> met;
    private final List<Step> steps = new ArrayList<>();
    /** Where the walk is. */
    private final Deque<TypeName> within = new ArrayDeque<>();

    FoldSteps(Map<TypeName, ObjectModel> objects, Problems problems, Set<String> met) {
        this.objects = objects;
        this.problems = problems;
        this.met = met;
    }

    List<Step> of(ObjectModel chunk, ObjectModel reply) {
        walk("", chunk, reply);
        return steps;
    }

    private void walk(String path, ObjectModel chunk, ObjectModel reply) {
        within.push(chunk.type());
        for (Constant constant : chunk.constants()) {
            if (!reply.constants().contains(constant)
                    && property(reply, constant.name()).isEmpty()) {
                add(Kind.DROP, path, constant.name(), constant.value());
            }
        }
        for (PropertyModel property : chunk.properties()) {
            fold(path, property, FoldReader.pointer(chunk, property), reply);
        }
        within.pop();
    }

    private void fold(String path, PropertyModel property, String pointer, ObjectModel reply) {
        met.add(pointer);
        String into = property.fold().into();
        String name = into.isEmpty() ? property.name() : into;
        Optional<PropertyModel> target = property(reply, name);
        if (target.isEmpty()
                && reply.constants().stream()
                        .anyMatch(constant -> constant.name().equals(name))) {
            return;
        }
        if (target.isEmpty()) {
            String lack = reply.type().simpleName() + " has no property '" + name + "' to fold this into";
            if (!into.isEmpty()) {
                problems.add(pointer + INTO, lack);
                return;
            }
            problems.warn(
                    pointer,
                    lack + "; folded replies have it among their additionalProperties."
                            + " If it has another name there, give that in x-sonde-folds-into");
        }
        mark(path, property, pointer);
        join(path, property, target.orElse(property), pointer);
    }

    private void mark(String path, PropertyModel property, String pointer) {
        if (!property.fold().into().isEmpty()) {
            add(Kind.INTO, path, property.name(), property.fold().into());
        }
        switch (property.fold().how()) {
            case "" -> {
                if (isIndexed(property.shape())) {
                    add(Kind.INDEXED, path, property.name(), "");
                }
            }
            case "append" -> {
                require(property.shape().equals(new Shape.Scalar(ScalarKind.STRING)), pointer, "append", "a string");
                add(Kind.APPEND, path, property.name(), "");
            }
            case "replace" -> {
                require(property.shape() instanceof Shape.ListOf, pointer, "replace", "an array");
                add(Kind.REPLACE, path, property.name(), "");
            }
            default -> problems.add(pointer + FOLD, "x-sonde-fold must be append or replace");
        }
    }

    private void require(boolean fits, String pointer, String how, String what) {
        if (!fits) {
            problems.add(pointer + FOLD, "only " + what + " can be folded by '" + how + "'");
        }
    }

    private void join(String path, PropertyModel piece, PropertyModel whole, String pointer) {
        ObjectModel from = object(piece.shape());
        ObjectModel to = object(whole.shape());
        if (from == null || to == null || depth(piece.shape()) != depth(whole.shape())) {
            if (!piece.shape().type().equals(whole.shape().type())) {
                problems.add(
                        pointer,
                        "a value of type " + piece.shape().type() + " cannot be folded into '" + whole.name()
                                + "', which is " + whole.shape().type());
            }
        } else if (!within.contains(from.type())) {
            walk(path + step(piece.name()), from, to);
        } else if (!from.equals(to)) {
            problems.add(pointer, from.type().simpleName() + " holds itself: such chunks cannot be folded");
        }
    }

    private void add(Kind kind, String path, String name, String argument) {
        steps.add(new Step(kind, path + step(name), argument));
    }

    private static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private boolean isIndexed(Shape shape) {
        ObjectModel item =
                shape instanceof Shape.ListOf list ? objects.get(list.element().type()) : null;
        return item != null
                && property(item, "index")
                        .filter(index -> index.shape() instanceof Shape.Scalar scalar
                                && (scalar.kind() == ScalarKind.INTEGER || scalar.kind() == ScalarKind.LONG))
                        .isPresent();
    }

    private @Nullable ObjectModel object(Shape shape) {
        return objects.get(FoldReader.element(shape).type());
    }

    private static int depth(Shape shape) {
        return shape instanceof Shape.ListOf list ? 1 + depth(list.element()) : 0;
    }

    private static Optional<PropertyModel> property(ObjectModel object, String name) {
        return object.properties().stream()
                .filter(property -> property.name().equals(name))
                .findFirst();
    }
}
