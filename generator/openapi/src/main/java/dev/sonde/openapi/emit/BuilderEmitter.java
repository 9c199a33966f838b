package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.ModelClass.ADDITIONAL;
import static dev.sonde.openapi.emit.RuntimeNames.CONSTRAINTS;
import static dev.sonde.shape.RuntimeTypes.JSON_VALUE;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import dev.sonde.shape.Property.Presence;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** The builder of a record. */
final class BuilderEmitter {

    private final Api api;
    private final ObjectModel object;
    private final ClassName builder;

    BuilderEmitter(Api api, ObjectModel object) {
        this.api = api;
        this.object = object;
        this.builder = object.type().nestedClass("Builder");
    }

    TypeSpec emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addJavadoc("Builds a {@link $T}; for one thread.\n", object.type())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        object.properties().forEach(property -> type.addField(field(property)));
        type.addField(additionalField())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (PropertyModel property : object.properties()) {
            setters(property).forEach(type::addMethod);
        }
        new PromptShorthands(api, object, builder).methods().forEach(type::addMethod);
        return type.addMethod(additionalProperty()).addMethod(build()).build();
    }

    /** Constants of the record that {@code build()} needs. */
    List<FieldSpec> patterns() {
        return object.properties().stream()
                .filter(property -> object.inRequest() && property.rules().pattern() != null)
                .map(property -> FieldSpec.builder(
                                Pattern.class,
                                RuleChecks.patternConstant(property.component()),
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer(RuleChecks.compiledPattern(property.rules()))
                        .build())
                .toList();
    }

    private static FieldSpec field(PropertyModel property) {
        return FieldSpec.builder(
                        ModelClass.nullable(property.shape().type()), property.component(), Modifier.PRIVATE)
                .build();
    }

    private static FieldSpec additionalField() {
        TypeName type = ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), JSON_VALUE);
        return FieldSpec.builder(type, ADDITIONAL, Modifier.PRIVATE, Modifier.FINAL)
                .initializer("new $T<>()", LinkedHashMap.class)
                .build();
    }

    private List<MethodSpec> setters(PropertyModel property) {
        List<MethodSpec> setters = new ArrayList<>();
        TypeName type = property.shape().type();
        TypeName given = property.required() ? unboxed(type) : ModelClass.nullable(type);
        setters.add(setter(property)
                .addParameter(given, property.component())
                .addStatement("this.$1N = $1N", property.component())
                .addStatement("return this")
                .build());
        if (property.shape() instanceof Shape.ListOf list && !(list.element().type() instanceof ParameterizedTypeName)) {
            setters.add(setter(property)
                    .addParameter(ArrayTypeName.of(list.element().type()), property.component())
                    .varargs()
                    .addStatement("return $1N($2T.of($1N))", property.component(), List.class)
                    .build());
        }
        for (Shorthand shorthand : Shorthand.of(api, property.shape())) {
            setters.add(setter(property)
                    .addParameter(shorthand.type(), property.component())
                    .varargs(shorthand.type() instanceof ArrayTypeName)
                    .addStatement(
                            "return $N($L)",
                            property.component(),
                            shorthand.toValue().apply(CodeBlock.of("$N", property.component())))
                    .build());
        }
        return setters;
    }

    private static TypeName unboxed(TypeName type) {
        return type.isBoxedPrimitive() ? type.unbox() : type;
    }

    private MethodSpec.Builder setter(PropertyModel property) {
        MethodSpec.Builder setter = MethodSpec.methodBuilder(property.component())
                .addJavadoc(Javadoc.of(property.description()))
                .addModifiers(Modifier.PUBLIC)
                .returns(builder);
        return property.deprecated() ? setter.addAnnotation(Deprecated.class) : setter;
    }

    private MethodSpec additionalProperty() {
        return MethodSpec.methodBuilder("additionalProperty")
                .addJavadoc("Sets a property that the API may know and this version does not; or one to an explicit null.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(String.class, "name")
                .addParameter(JSON_VALUE, "value")
                .addStatement("$N.put(name, value)", ADDITIONAL)
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        MethodSpec.Builder build =
                MethodSpec.methodBuilder("build").addModifiers(Modifier.PUBLIC).returns(object.type());
        List<CodeBlock> arguments = new ArrayList<>();
        for (PropertyModel property : object.properties()) {
            arguments.add(argument(property));
            if (object.inRequest()) {
                RuleChecks.of(property.name(), property.component(), property.shape(), property.rules())
                        .forEach(build::addStatement);
            }
        }
        arguments.add(CodeBlock.of("$N", ADDITIONAL));
        if (object.inRequest()) {
            build.addJavadoc("Checks the rules of the API and builds.\n\n"
                    + "@throws IllegalArgumentException if a rule is broken; the message names the property\n");
        } else {
            build.addJavadoc("Builds, without a check: replies are as they come.\n");
        }
        return build.addStatement("return new $T($L)", object.type(), CodeBlock.join(arguments, ", "))
                .build();
    }

    private CodeBlock argument(PropertyModel property) {
        boolean mandatory = property.required() && property.presence() != Presence.NULLABLE;
        if (object.inRequest() && mandatory) {
            return CodeBlock.of(
                    "$T.required($S, $N, $S)", CONSTRAINTS, property.name(), property.component(), object.pointer());
        }
        return property.presence() == Presence.EMPTY
                ? CodeBlock.of(
                        "$1N == null ? $2T.of() : $1N",
                        property.component(),
                        property.shape() instanceof Shape.MapOf ? Map.class : List.class)
                : CodeBlock.of("$N", property.component());
    }
}
