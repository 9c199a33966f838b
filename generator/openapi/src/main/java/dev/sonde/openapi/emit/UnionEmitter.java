package dev.sonde.openapi.emit;

import static dev.sonde.shape.RuntimeTypes.IMMUTABLE;
import static dev.sonde.shape.RuntimeTypes.JSON_VALUE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.TypeModel;
import dev.sonde.openapi.model.TypeModel.KindUnionModel;
import dev.sonde.openapi.model.TypeModel.TaggedUnionModel;
import dev.sonde.shape.Declaration.KindVariant;
import dev.sonde.shape.Shape;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** A union schema as a sealed interface, with a variant that keeps what nobody knows. */
final class UnionEmitter {

    private final Api api;

    UnionEmitter(Api api) {
        this.api = api;
    }

    TypeSpec.Builder tagged(TaggedUnionModel union) {
        TypeSpec.Builder type = sealed(union, union.declaration().description());
        Set<ClassName> variants = new LinkedHashSet<>();
        union.declaration().variants().forEach(variant -> variants.add(variant.type()));
        variants.forEach(type::addPermittedSubclass);
        return withUnknown(type, union.type());
    }

    TypeSpec.Builder byKind(KindUnionModel union) {
        TypeSpec.Builder type = sealed(union, union.declaration().description());
        for (KindVariant variant : union.declaration().variants()) {
            type.addPermittedSubclass(variant.type());
            if (variant.wrapped()) {
                type.addType(wrapper(union, variant));
            }
        }
        return withUnknown(type, union.type());
    }

    private TypeSpec.Builder sealed(TypeModel union, String description) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(union.type())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addJavadoc(Javadoc.ofType(api, union, description));
        type.addAnnotation(ModelClass.generated());
        return type;
    }

    private static TypeSpec wrapper(KindUnionModel union, KindVariant variant) {
        ParameterSpec.Builder value = ParameterSpec.builder(variant.shape().type(), "value");
        RuleAnnotations.of(union.rules(variant)).forEach(value::addAnnotation);
        return TypeSpec.recordBuilder(variant.type())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The variant that is $L.\n", describe(variant))
                .addSuperinterface(union.type())
                .recordConstructor(constructor(variant.shape())
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(value.build())
                        .build())
                .build();
    }

    private static MethodSpec.Builder constructor(Shape shape) {
        if (shape instanceof Shape.ListOf || shape instanceof Shape.MapOf) {
            return MethodSpec.compactConstructorBuilder()
                    .addStatement("value = $T.$L(value)", IMMUTABLE, shape instanceof Shape.ListOf ? "list" : "map");
        }
        return MethodSpec.constructorBuilder();
    }

    private static String describe(KindVariant variant) {
        return switch (variant.kind()) {
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case ARRAY -> "an array";
            case OBJECT -> "an object";
        };
    }

    private static TypeSpec.Builder withUnknown(TypeSpec.Builder union, ClassName type) {
        ClassName unknown = type.nestedClass("Unknown");
        return union.addPermittedSubclass(unknown)
                .addType(TypeSpec.recordBuilder(unknown)
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("A variant that this version does not know, as it came.\n")
                        .addSuperinterface(type)
                        .recordConstructor(MethodSpec.constructorBuilder()
                                .addModifiers(Modifier.PUBLIC)
                                .addParameter(JSON_VALUE, "value")
                                .build())
                        .build());
    }
}
