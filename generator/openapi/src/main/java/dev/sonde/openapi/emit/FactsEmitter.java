package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.RuntimeNames.MODEL_REPLY;
import static dev.sonde.openapi.emit.RuntimeNames.MODEL_REQUEST;
import static dev.sonde.openapi.emit.RuntimeNames.REPLY_FACTS;
import static dev.sonde.openapi.emit.RuntimeNames.REQUEST_FACTS;
import static dev.sonde.openapi.emit.RuntimeNames.TOKEN_USAGE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.FactsModel;
import dev.sonde.openapi.model.FactsModel.Fact;
import dev.sonde.openapi.model.FactsModel.Kind;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.TypeModel.EnumModel;
import dev.sonde.openapi.model.TypeModel.KindUnionModel;
import dev.sonde.shape.Declaration.KindVariant;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** The method of a record that tells observers of calls what it asks or brings. */
final class FactsEmitter {

    private static final ClassName LIST = ClassName.get(List.class);
    private static final TypeName TEXTS = ParameterizedTypeName.get(LIST, ClassName.get(String.class));

    private final Api api;
    private final FactsModel facts;
    private final PathWalk walk;

    FactsEmitter(Api api, FactsModel facts) {
        this.api = api;
        this.facts = facts;
        this.walk = new PathWalk(api, facts.type());
    }

    void addTo(TypeSpec.Builder record) {
        boolean request = facts.operation() != null;
        List<MethodSpec> found = new ArrayList<>();
        CodeBlock told = request ? request(found) : reply(found);
        record.addSuperinterface(request ? MODEL_REQUEST : MODEL_REPLY)
                .addMethod(MethodSpec.methodBuilder("facts")
                        .addJavadoc("What those who observe the call are told.\n")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(request ? REQUEST_FACTS : REPLY_FACTS)
                        .addStatement("return $L", told)
                        .build());
        found.forEach(record::addMethod);
    }

    private CodeBlock request(List<MethodSpec> found) {
        CodeBlock.Builder told = CodeBlock.builder()
                .add("$T.builder($S, $S)", REQUEST_FACTS, api.client().provider(), facts.operation());
        for (Fact fact : Fact.OF_REQUEST) {
            if (facts.members().containsKey(fact)) {
                told.add(".$N($L)", fact.member(), value(fact, found));
            }
        }
        return told.add(".build()").build();
    }

    private CodeBlock reply(List<MethodSpec> found) {
        return CodeBlock.of(
                "new $T($L, $L, $L, $L, $L)",
                REPLY_FACTS,
                value(Fact.ID, found),
                value(Fact.MODEL, found),
                value(Fact.FINISH, found),
                usage(found),
                output(found));
    }

    private CodeBlock usage(List<MethodSpec> found) {
        if (Collections.disjoint(facts.members().keySet(), Fact.TOKENS)) {
            return CodeBlock.of("null");
        }
        CodeBlock counts = Fact.TOKENS.stream().map(fact -> value(fact, found)).collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.of($L)", TOKEN_USAGE, counts);
    }

    /** A component, or the call of a method that finds the value further down. */
    private CodeBlock value(Fact fact, List<MethodSpec> found) {
        List<String> path = facts.members().get(fact);
        if (path == null) {
            return CodeBlock.of("null");
        }
        TypeName type = walk.typeAt(path);
        boolean plain = fact.kind() != Kind.TEXTS && !isEnum(type);
        if (path.size() == 1 && plain) {
            return CodeBlock.of("$N", walk.property(facts.type(), path.get(0)).component());
        }
        String name = "observed" + fact.member().substring(0, 1).toUpperCase(Locale.ROOT)
                + fact.member().substring(1);
        found.add(finder(name, fact.kind(), path, type));
        return CodeBlock.of("$N()", name);
    }

    private MethodSpec finder(String name, Kind kind, List<String> path, TypeName type) {
        TypeName told = switch (kind) {
            case TEXT -> ClassName.get(String.class);
            case TEXTS -> TEXTS;
            case NUMBER -> type;
        };
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE).returns(ModelClass.nullable(told));
        CodeBlock value = walk.follow(method, path, CodeBlock.of("null"));
        if (isEnum(type)) {
            return method.addStatement("$T found = $L", type, value)
                    .addStatement("return found == null ? null : found.value()")
                    .build();
        }
        if (kind == Kind.TEXTS && !type.equals(TEXTS)) {
            return texts(method, type, value);
        }
        return method.addStatement("return $L", value).build();
    }

    private MethodSpec texts(MethodSpec.Builder method, TypeName type, CodeBlock value) {
        if (!(api.find(type).orElse(null) instanceof KindUnionModel union)) {
            return method.addStatement("$T found = $L", type, value)
                    .addStatement("return found == null ? null : $T.of(found)", LIST)
                    .build();
        }
        for (KindVariant variant : union.declaration().variants()) {
            method.beginControlFlow("if ($L instanceof $T found)", value, variant.type());
            if (variant.shape() instanceof Shape.ListOf) {
                method.addStatement("return found.value()");
            } else {
                method.addStatement("return $T.of(found.value())", LIST);
            }
            method.endControlFlow();
        }
        return method.addStatement("return null").build();
    }

    private CodeBlock output(List<MethodSpec> found) {
        if (facts.outputOf().isEmpty()) {
            return CodeBlock.of("false");
        }
        String name = "observedOutput";
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE).returns(TypeName.BOOLEAN);
        CodeBlock value = walk.follow(method, facts.outputAt(), CodeBlock.of("false"));
        TypeName type = walk.typeAt(facts.outputAt());
        method.addStatement("$T piece = $L", type, value);
        List<CodeBlock> pieces = facts.outputOf().stream()
                .map(property -> notEmpty(walk.property(type, property)))
                .toList();
        CodeBlock any = pieces.size() == 1
                ? pieces.get(0)
                : pieces.stream()
                        .map(piece -> CodeBlock.of("($L)", piece))
                        .collect(CodeBlock.joining(" || ", "(", ")"));
        found.add(method.addStatement("return piece != null && $L", any).build());
        return CodeBlock.of("$N()", name);
    }

    private static CodeBlock notEmpty(PropertyModel property) {
        String component = property.component();
        return property.nullable()
                ? CodeBlock.of("piece.$1N() != null && !piece.$1N().isEmpty()", component)
                : CodeBlock.of("!piece.$N().isEmpty()", component);
    }

    private boolean isEnum(TypeName type) {
        return api.find(type).filter(EnumModel.class::isInstance).isPresent();
    }
}
