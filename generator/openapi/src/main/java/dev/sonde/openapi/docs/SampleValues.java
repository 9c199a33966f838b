package dev.sonde.openapi.docs;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.Rules;
import dev.sonde.openapi.model.TypeModel;
import dev.sonde.openapi.model.TypeModel.EnumModel;
import dev.sonde.openapi.model.TypeModel.KindUnionModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import dev.sonde.openapi.model.TypeModel.TaggedUnionModel;
import dev.sonde.openapi.model.TypeModel.ViewUnionModel;
import dev.sonde.shape.Declaration.EnumValue;
import dev.sonde.shape.Declaration.KindVariant;
import dev.sonde.shape.Declaration.TaggedVariant;
import dev.sonde.shape.Declaration.View;
import dev.sonde.shape.RuntimeTypes;
import dev.sonde.shape.Shape;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Java expressions for values that keep what the document asserts: of an object what it must have, of an enum and a union the
 * first that is no longer of the past. There is none of a value that would have to hold itself.
 */
final class SampleValues {

    private final Api api;
    /** The types whose value is being written. */
    private final Set<TypeName> within = new HashSet<>();

    private boolean deprecated;

    SampleValues(Api api) {
        this.api = api;
    }

    /** Whether an expression so far names something deprecated. */
    boolean namesDeprecated() {
        return deprecated;
    }

    /**
     * A value of a shape.
     *
     * @param name what the value is called; a text says it
     */
    Optional<CodeBlock> of(Shape shape, Rules rules, String name) {
        if (shape instanceof Shape.Scalar scalar) {
            return Optional.of(SampleScalars.of(scalar.kind(), rules, name));
        }
        if (shape instanceof Shape.ListOf list) {
            int size = rules.minSize() == null ? 1 : Math.max(1, rules.minSize());
            CodeBlock items = of(list.element(), Rules.none(rules.pointer()), name)
                    .map(item -> CodeBlock.join(Collections.nCopies(size, item), ", "))
                    .orElse(CodeBlock.of(""));
            return Optional.of(CodeBlock.of("$T.of($L)", List.class, items));
        }
        if (shape instanceof Shape.MapOf map) {
            CodeBlock entry = of(map.value(), Rules.none(rules.pointer()), name)
                    .map(value -> CodeBlock.of("$S, $L", name, value))
                    .orElse(CodeBlock.of(""));
            return Optional.of(CodeBlock.of("$T.of($L)", Map.class, entry));
        }
        if (shape instanceof Shape.OptionalOf optional) {
            return of(optional.value(), rules, name).map(value -> CodeBlock.of("$T.of($L)", Optional.class, value));
        }
        CodeBlock json = CodeBlock.of("$T.of($S)", RuntimeTypes.JSON_VALUE, name);
        if (!(shape instanceof Shape.Reference reference)) {
            return Optional.of(json);
        }
        // A class that is not of the document is made as its codec makes it.
        return api.find(shape.type()).isPresent()
                ? type(shape.type(), name)
                : Optional.of(CodeBlock.of("$L.as($L)", json, reference.codec()));
    }

    private Optional<CodeBlock> type(TypeName name, String value) {
        TypeModel type = api.find(name).orElseThrow();
        if (!within.add(name)) {
            return Optional.empty();
        }
        deprecated |= type.deprecated();
        Optional<CodeBlock> sample = declared(type, value);
        within.remove(name);
        return sample;
    }

    private Optional<CodeBlock> declared(TypeModel type, String name) {
        if (type instanceof ObjectModel object) {
            return Optional.of(object(object));
        }
        if (type instanceof EnumModel values) {
            return Optional.of(constant(values, name));
        }
        if (type instanceof TaggedUnionModel union) {
            return union.declaration().variants().stream()
                    .map(TaggedVariant::type)
                    .flatMap(variant -> type(variant, name).stream())
                    .findFirst();
        }
        if (type instanceof KindUnionModel union) {
            return union.declaration().variants().stream()
                    .flatMap(variant -> variant(union, variant, name).stream())
                    .findFirst();
        }
        return ((ViewUnionModel) type)
                .declaration().views().stream()
                        .flatMap(view -> view(type.type(), view, name).stream())
                        .findFirst();
    }

    private CodeBlock object(ObjectModel object) {
        CodeBlock.Builder builder = CodeBlock.builder().add("$T.builder()", object.type());
        for (PropertyModel property : object.properties()) {
            if (property.required()) {
                of(property.shape(), property.rules(), property.component()).ifPresent(value -> {
                    deprecated |= property.deprecated();
                    builder.add(".$N($L)", property.component(), value);
                });
            }
        }
        return builder.add(".build()").build();
    }

    private static CodeBlock constant(EnumModel type, String name) {
        Set<String> past = new HashSet<>();
        type.rules().retired().forEach(retired -> past.add(retired.value()));
        return type.declaration().values().stream()
                .filter(value -> !past.contains(value.value()))
                .map(EnumValue::constant)
                .findFirst()
                .map(constant -> CodeBlock.of("$T.$L", type.type(), constant))
                .orElse(CodeBlock.of("$T.of($S)", type.type(), name));
    }

    private Optional<CodeBlock> variant(KindUnionModel union, KindVariant variant, String name) {
        if (!variant.wrapped()) {
            return type(variant.type(), name);
        }
        return of(variant.shape(), union.rules(variant), name)
                .map(value -> CodeBlock.of("new $T($L)", variant.type(), value));
    }

    private Optional<CodeBlock> view(ClassName union, View view, String name) {
        return of(view.shape(), Rules.none("#"), name)
                .map(value -> CodeBlock.of("$T.of$L($L)", union, view.name(), value));
    }
}
