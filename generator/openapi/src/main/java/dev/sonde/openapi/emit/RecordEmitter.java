package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.RuntimeNames.PRICE_LIST;
import static dev.sonde.openapi.emit.RuntimeNames.TEXT_CHUNK;
import static dev.sonde.openapi.emit.RuntimeNames.TEXT_REPLY;
import static dev.sonde.shape.RuntimeTypes.IMMUTABLE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.PricesModel;
import dev.sonde.openapi.model.PromptModel;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import dev.sonde.shape.Shape;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** An object schema as a record. */
final class RecordEmitter {

    private final Api api;
    private final ObjectModel object;
    private final boolean built;

    /**
     * What emits a type.
     *
     * @param built whether it has a builder
     */
    RecordEmitter(Api api, ObjectModel object, boolean built) {
        this.api = api;
        this.object = object;
        this.built = built;
    }

    TypeSpec.Builder emit() {
        TypeSpec.Builder record = record();
        if (object.deprecated()) {
            record.addAnnotation(Deprecated.class);
        }
        record.addAnnotation(ModelClass.generated());
        api.unionsOf(object.type()).forEach(record::addSuperinterface);
        textMethods(record);
        api.factsOf(object.type()).ifPresent(facts -> new FactsEmitter(api, facts).addTo(record));
        return record;
    }

    /** The record and its builder, if it has one, without what makes it JSON. */
    TypeSpec.Builder record() {
        TypeSpec.Builder record = TypeSpec.recordBuilder(object.type())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc())
                .recordConstructor(canonicalConstructor());
        if (built) {
            record.addMethod(builder()).addMethod(toBuilder());
        }
        object.properties().stream()
                .filter(PropertyModel::deprecated)
                .map(this::deprecatedAccessor)
                .forEach(record::addMethod);
        return built ? record.addType(new BuilderEmitter(api, object).emit()) : record;
    }

    private CodeBlock javadoc() {
        CodeBlock.Builder javadoc = CodeBlock.builder()
                .add(Javadoc.ofType(api, object, object.description()))
                .add("\n");
        for (PropertyModel property : object.properties()) {
            javadoc.add(Javadoc.param(property.component(), property.description()));
        }
        OpenMap.of(object).forEach(map -> javadoc.add(Javadoc.param(map.component(), map.description())));
        return javadoc.build();
    }

    private MethodSpec canonicalConstructor() {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC);
        for (PropertyModel property : object.properties()) {
            constructor.addParameter(component(property));
            if (property.shape() instanceof Shape.ListOf || property.shape() instanceof Shape.MapOf) {
                constructor.addStatement("$1N = $2T.$3L($1N)", property.component(), IMMUTABLE, copy(property));
            }
        }
        for (OpenMap map : OpenMap.of(object)) {
            constructor
                    .addParameter(map.type(), map.component())
                    .addStatement("$1N = $2T.map($1N)", map.component(), IMMUTABLE);
        }
        return constructor.build();
    }

    private static String copy(PropertyModel property) {
        String kind = property.shape() instanceof Shape.ListOf ? "list" : "map";
        return property.nullable() ? kind + "OrNull" : kind;
    }

    private ParameterSpec component(PropertyModel property) {
        TypeName type = property.shape().type();
        ParameterSpec.Builder component =
                ParameterSpec.builder(property.nullable() ? ModelClass.nullable(type) : type, property.component());
        if (object.inRequest() && property.required()) {
            component.addAnnotation(RuleAnnotations.required(object.pointer()));
        }
        RuleAnnotations.of(property.rules()).forEach(component::addAnnotation);
        if (object.inRequest()) {
            new ConflictAnnotations(object).of(property).forEach(component::addAnnotation);
        }
        return component.build();
    }

    /** On a component {@code @Deprecated} says nothing to a caller: it must stand on the accessor. */
    private MethodSpec deprecatedAccessor(PropertyModel property) {
        TypeName type = property.shape().type();
        return MethodSpec.methodBuilder(property.component())
                .addAnnotation(Override.class)
                .addAnnotation(Deprecated.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(property.nullable() ? ModelClass.nullable(type) : type)
                .addStatement("return $N", property.component())
                .build();
    }

    private MethodSpec builder() {
        ClassName builder = object.type().nestedClass("Builder");
        return MethodSpec.methodBuilder("builder")
                .addJavadoc("A builder with nothing set.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build();
    }

    private MethodSpec toBuilder() {
        ClassName builder = object.type().nestedClass("Builder");
        return MethodSpec.methodBuilder("toBuilder")
                .addJavadoc("A builder with everything set as here.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addStatement("return new $T(this)", builder)
                .build();
    }

    /** The record that holds a reply's text says where, and a request how it goes on. */
    private void textMethods(TypeSpec.Builder record) {
        api.prompts().forEach(prompt -> textMethods(record, prompt));
    }

    private void textMethods(TypeSpec.Builder record, PromptModel prompt) {
        if (object.type().equals(prompt.reply())) {
            record.addSuperinterface(TEXT_REPLY);
            TextPath path = new TextPath(api, object.type());
            path.methods(prompt.text(), prompt).forEach(record::addMethod);
            if (!prompt.reasoning().isEmpty()) {
                record.addMethod(path.reasoning(prompt.reasoning()));
            }
            toolCode(prompt).map(ToolCode::invocations).stream()
                    .flatMap(List::stream)
                    .forEach(record::addMethod);
            if (api.prices() != null) {
                record.addMethod(prices(api.prices()));
            }
        } else if (object.type().equals(prompt.chunk())) {
            record.addSuperinterface(TEXT_CHUNK);
            new TextPath(api, object.type()).methods(prompt.delta(), prompt).forEach(record::addMethod);
        } else if (object.type().equals(prompt.request()) && prompt.assistant() != null) {
            new ConversationMethods(object, prompt, prompt.assistant()).addTo(record);
            toolCode(prompt).map(ToolCode::answers).stream()
                    .flatMap(List::stream)
                    .forEach(record::addMethod);
        }
    }

    private Optional<ToolCode> toolCode(PromptModel prompt) {
        return Optional.ofNullable(prompt.tools()).map(tools -> new ToolCode(api, prompt, tools));
    }

    private static MethodSpec prices(PricesModel prices) {
        return MethodSpec.methodBuilder("prices")
                .addJavadoc("What the models cost, for estimates.\n")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), PRICE_LIST))
                .addStatement("return $T.of($T.LIST)", Optional.class, prices.type())
                .build();
    }
}
