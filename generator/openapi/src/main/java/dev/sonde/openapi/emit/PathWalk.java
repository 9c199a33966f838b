package dev.sonde.openapi.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import dev.sonde.shape.Property.Presence;
import dev.sonde.shape.Shape;
import java.util.List;

/** Follows a path of the document through the records that are made of it, starting inside one. */
final class PathWalk {

    private final Api api;
    private final ClassName start;

    PathWalk(Api api, ClassName start) {
        this.api = api;
        this.start = start;
    }

    /** Adds the statements that walk to the last step, and returns the expression of that step. */
    CodeBlock follow(MethodSpec.Builder method, List<String> path, CodeBlock otherwise) {
        CodeBlock value = CodeBlock.of("");
        TypeName type = start;
        for (int i = 0; i < path.size(); i++) {
            String step = path.get(i);
            boolean last = i == path.size() - 1;
            PropertyModel property = property(type, step);
            String component = property.component();
            CodeBlock read =
                    value.isEmpty() ? CodeBlock.of("$N", component) : CodeBlock.of("$L.$N()", value, component);
            if (property.shape() instanceof Shape.ListOf list && !last) {
                CodeBlock test = property.presence() == Presence.EMPTY
                        ? CodeBlock.of("$L.isEmpty()", read)
                        : CodeBlock.of("$1L == null || $1L.isEmpty()", read);
                method.beginControlFlow("if ($L)", test)
                        .addStatement("return $L", otherwise)
                        .endControlFlow();
                value = CodeBlock.of("$L.get($L)", read, path.get(++i));
                type = list.element().type();
            } else if (last) {
                value = read;
            } else {
                if (!value.isEmpty()) {
                    method.addStatement("$T $N = $L", property.shape().type(), component, read);
                }
                method.beginControlFlow("if ($N == null)", component)
                        .addStatement("return $L", otherwise)
                        .endControlFlow();
                value = CodeBlock.of("$N", component);
                type = property.shape().type();
            }
        }
        return value;
    }

    /**
     * The value at a path below a variable, null if something on the way is not there.
     *
     * @param declared paths that have a variable already, named like their last component
     */
    CodeBlock nullable(MethodSpec.Builder method, String variable, List<String> path, List<List<String>> declared) {
        TypeName type = start;
        CodeBlock owner = CodeBlock.of("$N", variable);
        for (int i = 0; i < path.size(); i++) {
            PropertyModel property = property(type, path.get(i));
            CodeBlock read =
                    CodeBlock.of(i == 0 ? "$L.$N()" : "$1L == null ? null : $1L.$2N()", owner, property.component());
            if (i == path.size() - 1) {
                return read;
            }
            type = property.shape().type();
            owner = CodeBlock.of("$N", property.component());
            List<String> passed = path.subList(0, i + 1);
            if (!declared.contains(passed)) {
                declared.add(passed);
                method.addStatement("$T $N = $L", type, property.component(), read);
            }
        }
        return owner;
    }

    TypeName typeAt(List<String> path) {
        TypeName type = start;
        Shape shape = null;
        for (String step : path) {
            shape = shape instanceof Shape.ListOf list
                    ? list.element()
                    : property(type, step).shape();
            type = shape.type();
        }
        return type;
    }

    /** A property of the start by the name of its component. */
    PropertyModel component(String name) {
        ObjectModel object = (ObjectModel) api.find(start).orElseThrow();
        return object.properties().stream()
                .filter(property -> property.component().equals(name))
                .findFirst()
                .orElseThrow();
    }

    PropertyModel property(TypeName owner, String name) {
        ObjectModel object = (ObjectModel) api.find(owner).orElseThrow();
        return object.properties().stream()
                .filter(property -> property.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
