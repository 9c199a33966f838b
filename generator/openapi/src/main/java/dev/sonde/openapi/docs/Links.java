package dev.sonde.openapi.docs;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.Operation;
import dev.sonde.openapi.model.TypeModel;
import dev.sonde.shape.Shape;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How pages name types and operations: with a link to where they are described. */
final class Links {

    private final Map<TypeName, String> types = new HashMap<>();
    private final Map<String, String> operations = new HashMap<>();

    Links(Api api) {
        Set<String> taken = new HashSet<>(Set.of("types"));
        for (TypeModel type : TypesPage.sorted(api)) {
            types.put(type.type(), "types.md#" + anchor(type.type().simpleName(), taken));
        }
        taken = new HashSet<>(Set.of("operations"));
        for (Operation operation : api.operations()) {
            operations.put(operation.name(), "operations.md#" + anchor(operation.name(), taken));
        }
    }

    /** The anchor that a heading gets: of several that differ only in their case, those behind the first have a number. */
    private static String anchor(String heading, Set<String> taken) {
        String plain = heading.toLowerCase(Locale.ROOT);
        String anchor = plain;
        for (int number = 1; !taken.add(anchor); number++) {
            anchor = plain + "-" + number;
        }
        return anchor;
    }

    String operation(Operation operation) {
        return "[" + operation.name() + "](" + operations.get(operation.name()) + ")";
    }

    /** A type of the document, or one that only Java has. */
    String type(ClassName type) {
        String name = String.join(".", type.simpleNames());
        String target = types.get(type);
        return target == null ? Markdown.code(name) : "[" + name + "](" + target + ")";
    }

    String shape(Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            return "list of " + shape(list.element());
        }
        if (shape instanceof Shape.MapOf map) {
            return "map of " + shape(map.value());
        }
        if (shape instanceof Shape.OptionalOf optional) {
            return shape(optional.value()) + " or null";
        }
        if (shape instanceof Shape.Raw) {
            return "any JSON";
        }
        return shape.type() instanceof ClassName type
                ? type(type)
                : Markdown.code(shape.type().toString());
    }
}
