package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.RuntimeNames.CONSTRAINTS;
import static dev.sonde.openapi.emit.RuntimeNames.OBJECT_BUILDER;

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
import dev.sonde.openapi.model.TypeModel;
import dev.sonde.openapi.model.TypeModel.EnumModel;
import dev.sonde.openapi.model.TypeModel.KindUnionModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import dev.sonde.shape.Declaration.KindVariant;
import dev.sonde.shape.NameScope;
import dev.sonde.shape.Property.Presence;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The builder of a record. */
final class BuilderEmitter {

    private final Api api;
    private final ObjectModel object;
    private final ClassName builder;
    /** A local variable, which must not hide a field. */
    private final String rules;

    BuilderEmitter(Api api, ObjectModel object) {
        this.api = api;
        this.object = object;
        this.builder = object.type().nestedClass("Builder");
        NameScope names = new NameScope();
        object.properties().forEach(property -> names.take(property.component()));
        this.rules = names.take("rules");
    }

    TypeSpec emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addJavadoc("Builds a {@link $T}; for one thread.\n", object.type())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(OBJECT_BUILDER, builder));
        object.properties().forEach(property -> type.addField(field(property)));
        OpenMap.typed(object).ifPresent(map -> type.addField(map.field()));
        type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(copy());
        for (PropertyModel property : object.properties()) {
            setters(property).forEach(type::addMethod);
        }
        new PromptShorthands(api, object, builder).methods().forEach(type::addMethod);
        OpenMap.typed(object).ifPresent(map -> type.addMethod(map.setter(builder)));
        return type.addMethod(build()).build();
    }

    private MethodSpec copy() {
        MethodSpec.Builder copy = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(object.type(), "from")
                .addStatement("super(from.$N)", object.declaration().unknown());
        for (PropertyModel property : object.properties()) {
            copy.addStatement("this.$1N = from.$1N", property.component());
        }
        OpenMap.typed(object).ifPresent(map -> copy.addStatement("$1N.putAll(from.$1N)", map.component()));
        return copy.build();
    }

    private static FieldSpec field(PropertyModel property) {
        return FieldSpec.builder(ModelClass.nullable(property.shape().type()), property.component(), Modifier.PRIVATE)
                .build();
    }

    private List<MethodSpec> setters(PropertyModel property) {
        List<MethodSpec> setters = new ArrayList<>();
        TypeName type = property.shape().type();
        TypeName given = property.required() ? unboxed(type) : ModelClass.nullable(type);
        setters.add(setter(property)
                .addJavadoc(Javadoc.of(property.description(), "Sets `" + property.component() + "`."))
                .addParameter(given, property.component())
                .addStatement("this.$1N = $1N", property.component())
                .addStatement("return propertySet($S)", property.name())
                .build());
        for (Shorthand shorthand : shorthands(property)) {
            CodeBlock value = shorthand.toValue().apply(CodeBlock.of("$N", property.component()));
            setters.add(setter(property)
                    .addJavadoc("See {@link #$L($T)}.\n", property.component(), rawType(type))
                    .addParameter(shorthand.type(), property.component())
                    .varargs(shorthand.type() instanceof ArrayTypeName)
                    .addStatement("return $N($L)", property.component(), value)
                    .build());
        }
        return setters;
    }

    private List<Shorthand> shorthands(PropertyModel property) {
        List<Shorthand> shorthands = new ArrayList<>(Shorthand.of(api, property.shape()));
        TypeName type = property.shape().type();
        if (property.shape() instanceof Shape.ListOf list
                && !(list.element().type() instanceof ParameterizedTypeName)) {
            shorthands.add(new Shorthand(
                    ArrayTypeName.of(list.element().type()), given -> CodeBlock.of("$T.of($L)", List.class, given)));
        }
        boolean widens = type.equals(TypeName.DOUBLE.box()) || type.equals(TypeName.LONG.box());
        if (widens && !property.required()) {
            // So that an int can be given, which Java does not widen to a box.
            shorthands.add(new Shorthand(type.unbox(), given -> CodeBlock.of("$T.valueOf($L)", type, given)));
        }
        return shorthands;
    }

    private static TypeName rawType(TypeName type) {
        return type instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : type;
    }

    private static TypeName unboxed(TypeName type) {
        return type.isBoxedPrimitive() ? type.unbox() : type;
    }

    private MethodSpec.Builder setter(PropertyModel property) {
        MethodSpec.Builder setter = MethodSpec.methodBuilder(property.component())
                .addModifiers(Modifier.PUBLIC)
                .returns(builder);
        return property.deprecated() ? setter.addAnnotation(Deprecated.class) : setter;
    }

    private MethodSpec build() {
        MethodSpec.Builder build =
                MethodSpec.methodBuilder("build").addModifiers(Modifier.PUBLIC).returns(object.type());
        if (object.inRequest()) {
            build.addJavadoc("""
                    Checks the rules of the API and builds.

                    @throws IllegalArgumentException if a rule is broken; the message names the property
                    """);
            checks(build);
        } else {
            build.addJavadoc("Builds, without a check: replies are as they come.\n");
        }
        List<CodeBlock> arguments = new ArrayList<>();
        object.properties().forEach(property -> arguments.add(argument(property)));
        OpenMap.typed(object).ifPresent(map -> arguments.add(CodeBlock.of("$N", map.component())));
        arguments.add(CodeBlock.of("keptProperties()"));
        return build.addStatement("return new $T($L)", object.type(), CodeBlock.join(arguments, ", "))
                .build();
    }

    private void checks(MethodSpec.Builder build) {
        RuleChecks checks = RuleChecks.ofProperties(object.pointer());
        for (PropertyModel property : object.properties()) {
            CodeBlock value = CodeBlock.of("$N", property.component());
            checks.add(property.name(), value, property.shape(), property.rules());
        }
        if (object.properties().stream().anyMatch(BuilderEmitter::isMandatory)) {
            build.addStatement("$T $N = $L", CONSTRAINTS, rules, checks.chain());
        } else if (!checks.isEmpty()) {
            build.addStatement(checks.chain());
        }
        object.properties().forEach(property -> typeChecks(property, build));
    }

    /** The rules of a type of its own are checked where its values are used: the type itself bears what comes in replies. */
    private void typeChecks(PropertyModel property, MethodSpec.Builder build) {
        TypeModel type = api.find(property.shape().type()).orElse(null);
        if (type instanceof EnumModel values) {
            RuleChecks.ofEnum(property.name(), property.component(), values.rules())
                    .ifPresent(build::addStatement);
        } else if (type instanceof KindUnionModel union) {
            union.declaration().variants().forEach(variant -> variantCheck(property, union, variant, build));
        }
    }

    private void variantCheck(
            PropertyModel property, KindUnionModel union, KindVariant variant, MethodSpec.Builder build) {
        String variable = property.component() + variant.type().simpleName();
        Optional<CodeBlock> check = Optional.empty();
        if (variant.wrapped()) {
            CodeBlock value = CodeBlock.of("$N.value()", variable);
            check = RuleChecks.ofValue(property.name(), value, variant.shape(), union.rules(variant));
        } else if (api.find(variant.type()).orElse(null) instanceof EnumModel values) {
            check = RuleChecks.ofEnum(property.name(), variable, values.rules());
        }
        check.ifPresent(statement -> build.beginControlFlow(
                        "if ($N instanceof $T $N)", property.component(), variant.type(), variable)
                .addStatement(statement)
                .endControlFlow());
    }

    private static boolean isMandatory(PropertyModel property) {
        return property.required() && property.presence() != Presence.NULLABLE;
    }

    private CodeBlock argument(PropertyModel property) {
        if (object.inRequest() && isMandatory(property)) {
            return CodeBlock.of("$N.required($S, $N)", rules, property.name(), property.component());
        }
        return property.presence() == Presence.EMPTY
                ? CodeBlock.of(
                        "$1N == null ? $2T.of() : $1N",
                        property.component(),
                        property.shape() instanceof Shape.MapOf ? Map.class : List.class)
                : CodeBlock.of("$N", property.component());
    }
}
