package dev.sonde.openapi.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.model.FoldModel;
import dev.sonde.openapi.model.Operation;
import dev.sonde.openapi.model.Packages;
import dev.sonde.openapi.model.Problems;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.TypeModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import dev.sonde.shape.Shape;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the streams whose chunks say, by {@code x-sonde-fold} somewhere, how they become the reply of the operation. */
final class FoldReader {

    private final Map<TypeName, ObjectModel> objects = new LinkedHashMap<>();
    private final Packages packages;
    private final Problems problems;
    /** Pointers of the properties that a fold has met. */
    private final Set<String> met = new HashSet<>();

    FoldReader(List<TypeModel> types, Packages packages, Problems problems) {
        for (TypeModel type : types) {
            if (type instanceof ObjectModel object) {
                objects.put(object.type(), object);
            }
        }
        this.packages = packages;
        this.problems = problems;
    }

    List<FoldModel> read(List<Operation> operations) {
        Map<ClassName, FoldModel> folds = new LinkedHashMap<>();
        for (Operation operation : operations) {
            FoldModel fold = fold(operation);
            if (fold == null) {
                continue;
            }
            FoldModel other = folds.putIfAbsent(fold.type(), fold);
            if (other != null && !other.chunk().equals(fold.chunk())) {
                problems.add(
                        operation.pointer(),
                        fold.reply().simpleName() + " is the reply of chunks of two kinds, "
                                + other.chunk().simpleName() + " and "
                                + fold.chunk().simpleName() + "; give each a reply of its own");
            }
        }
        reportUnused();
        return List.copyOf(folds.values());
    }

    private @Nullable FoldModel fold(Operation operation) {
        if (operation.stream() == null) {
            return null;
        }
        ObjectModel chunk = objects.get(operation.stream().chunk().type());
        if (chunk == null || !isMarked(chunk, new HashSet<>())) {
            return null;
        }
        ObjectModel reply = objects.get(operation.reply().type());
        if (reply == null) {
            problems.add(operation.pointer(), "chunks can be folded only into a reply that is an object");
            return null;
        }
        return new FoldModel(
                ClassName.get(packages.codec(), reply.type().simpleName() + "Fold"),
                chunk.type(),
                reply.type(),
                new FoldSteps(objects, problems, met).of(chunk, reply));
    }

    private boolean isMarked(ObjectModel object, Set<TypeName> seen) {
        if (!seen.add(object.type())) {
            return false;
        }
        for (PropertyModel property : object.properties()) {
            ObjectModel below = objects.get(element(property.shape()).type());
            if (property.fold().isSet() || (below != null && isMarked(below, seen))) {
                return true;
            }
        }
        return false;
    }

    private void reportUnused() {
        for (ObjectModel object : objects.values()) {
            for (PropertyModel property : object.properties()) {
                String pointer = pointer(object, property);
                if (property.fold().isSet() && !met.contains(pointer)) {
                    problems.add(pointer, "x-sonde-fold says nothing here: no chunk of a stream holds this property");
                }
            }
        }
    }

    /** What a list holds; any other shape itself. */
    static Shape element(Shape shape) {
        Shape element = shape;
        while (element instanceof Shape.ListOf list) {
            element = list.element();
        }
        return element;
    }

    static String pointer(ObjectModel object, PropertyModel property) {
        return object.pointer() + "/properties/" + property.name();
    }
}
