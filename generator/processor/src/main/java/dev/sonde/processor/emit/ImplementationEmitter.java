package dev.sonde.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sonde.processor.model.AddedAnnotation.Place;
import dev.sonde.processor.model.Operation;
import dev.sonde.processor.model.PromptInterface;
import dev.sonde.processor.model.PromptMethod;
import dev.sonde.shape.RuntimeTypes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;

/** The class that implements a prompt interface: its texts, the client, and one call per method. */
final class ImplementationEmitter {

    private final PromptInterface subject;
    private final ClassName client;
    private final Style style;
    private final ToolSchemas schemas;
    private final ToolFields tools;

    ImplementationEmitter(PromptInterface subject, Style style, ToolSchemas schemas) {
        this.style = style;
        this.schemas = schemas;
        this.tools = new ToolFields(subject.namedTools());
        this.subject = subject;
        this.client = subject.operation().client();
    }

    TypeSpec emit() {
        Constants constants = Constants.of(subject, style.notation());
        RenderNames renders = RenderNames.of(subject);
        TextMethods texts = TextMethods.of(subject, renders);
        TypeSpec.Builder type = TypeSpec.classBuilder(subject.names().implementation())
                .addJavadoc(
                        "Implements {@link $T} with {@link $T}.\n\n<p>Beside each prompt stands a method that renders its"
                                + " request without sending it.\n",
                        subject.names().type(),
                        client)
                .addJavadoc(PromptJavadoc.ofDefaults(subject))
                .addAnnotation(SourceEmitter.generated());
        SourceEmitter.suppress(type, subject.deprecations().implementation());
        style.annotations(Place.CLASS).forEach(type::addAnnotation);
        if (subject.form().visible()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        type.addModifiers(Modifier.FINAL)
                .addSuperinterface(subject.names().type())
                .addFields(constants.fields())
                .addField(FieldSpec.builder(client, "client", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addFields(tools.fields())
                .addMethod(constructor());
        for (PromptMethod method : subject.methods()) {
            addMethods(type, method, renders.name(method), constants, texts);
        }
        return type.addMethods(texts.methods()).alwaysQualify(hidden()).build();
    }

    private void addMethods(
            TypeSpec.Builder type, PromptMethod method, String render, Constants constants, TextMethods textMethods) {
        boolean strict = !method.tools().isEmpty() && schemas.areStrict(method);
        Operation operation = strict ? method.operation().strict() : method.operation();
        LocalNames names = new LocalNames(method, operation, constants, subject);
        TextCode texts = new TextCode(method, constants, textMethods, names::of);
        type.addMethod(new MethodEmitter(method, operation, constants, tools, names).emit(render));
        type.addMethod(new RenderEmitter(method, names, new RequestCode(method, constants, texts, names, strict))
                .emit(render));
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc("@param client makes the calls; closing it is left to the caller\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(client, "client")
                .addStatement("this.client = $T.requireNonNull(client, $S)", Objects.class, "client");
        style.annotations(Place.CONSTRUCTOR).forEach(constructor::addAnnotation);
        tools.addTo(constructor);
        return constructor.build();
    }

    /** A type that is inherited from the interface hides an import of its name. */
    private String[] hidden() {
        List<ClassName> named = new ArrayList<>(PromptTypes.ALL);
        List.of(String.class, Object.class, Override.class).forEach(each -> named.add(ClassName.get(each)));
        named.add(client);
        named.add(subject.operation().request());
        named.add(subject.operation().reply());
        named.add(subject.operation().chunk());
        named.add(subject.names().codecs());
        named.add(RuntimeTypes.CODECS);
        named.add(ClassName.get(Duration.class));
        named.add(ClassName.get(List.class));
        named.add(ClassName.get(Objects.class));
        named.add(ClassName.get(Generated.class));
        for (PromptMethod method : subject.methods()) {
            addTo(named, method.returns());
            method.parameters().forEach(parameter -> addTo(named, parameter.type()));
        }
        named.addAll(style.annotations(Place.CLASS));
        named.addAll(style.annotations(Place.CONSTRUCTOR));
        return named.stream()
                .map(ClassName::simpleName)
                .filter(subject.memberTypes()::contains)
                .distinct()
                .toArray(String[]::new);
    }

    /** The types of a signature that are imported; what is within another stands behind its name. */
    private static void addTo(List<ClassName> named, TypeName type) {
        if (type instanceof ClassName name && name.enclosingClassName() == null) {
            named.add(name);
        } else if (type instanceof ArrayTypeName array) {
            addTo(named, array.componentType());
        } else if (type instanceof ParameterizedTypeName parameterized) {
            addTo(named, parameterized.rawType());
            parameterized.typeArguments().forEach(argument -> addTo(named, argument));
        }
    }
}
