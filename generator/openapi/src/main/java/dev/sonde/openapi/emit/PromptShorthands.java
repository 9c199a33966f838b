package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.RuntimeNames.TEXT_REPLY;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.Operation.EventStreamForm;
import dev.sonde.openapi.model.PromptModel;
import dev.sonde.openapi.model.PromptModel.MessageShorthand;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import dev.sonde.shape.Declaration.RecordShape;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** What the builder of a promptable request has besides its properties: a message by its text, JSON mode, options of a call. */
final class PromptShorthands {

    private final Api api;
    private final ObjectModel object;
    private final ClassName builder;

    PromptShorthands(Api api, ObjectModel object, ClassName builder) {
        this.api = api;
        this.object = object;
        this.builder = builder;
    }

    List<MethodSpec> methods() {
        return api.promptOf(object.type()).map(this::methods).orElse(List.of());
    }

    private List<MethodSpec> methods(PromptModel prompt) {
        List<MethodSpec> methods = new ArrayList<>();
        if (prompt.system() != null) {
            methods.add(message("system", prompt.system(), prompt));
        }
        if (prompt.user() instanceof MessageShorthand user) {
            methods.add(message("user", user, prompt));
            if (prompt.images() != null) {
                methods.add(new ImageCode(api, prompt.images(), user)
                        .method(builder, added(user, elementOf(object, user))));
            }
        }
        if (prompt.assistant() != null) {
            methods.add(message("assistant", prompt.assistant(), prompt));
            methods.add(reply(prompt.assistant()));
            if (prompt.prefix() != null) {
                methods.add(prefix(prompt.assistant(), prompt.prefix()));
            }
            methods.add(examples());
            methods.add(earlier(prompt.assistant(), prompt));
        }
        if (prompt.json() != null) {
            methods.add(json(prompt.json()));
        }
        methods.add(streamed(prompt));
        if (prompt.tools() != null) {
            methods.add(new ToolCode(api, prompt, prompt.tools()).offer(builder));
        }
        methods.add(options(prompt));
        return methods;
    }

    private MethodSpec options(PromptModel prompt) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("options")
                .addJavadoc("Sets what these options set, and leaves the rest as it is.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(prompt.options(), "options");
        List<PropertyModel> properties = OptionsEmitter.properties(object, prompt);
        if (properties.stream().anyMatch(PropertyModel::deprecated)) {
            method.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "deprecation")
                    .build());
        }
        for (PropertyModel property : properties) {
            method.addStatement("$1N = options.$1N() == null ? $1N : options.$1N()", property.component());
        }
        return method.addStatement("options.$N().forEach(this::additionalProperty)", RecordShape.ADDITIONAL)
                .addStatement("return this")
                .build();
    }

    private MethodSpec prefix(MessageShorthand assistant, PromptModel.Prefix prefix) {
        return MethodSpec.methodBuilder("prefix")
                .addJavadoc(
                        "Adds the beginning of the reply, with which the model goes on: {@link $T}.\n",
                        assistant.message())
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(String.class, "text")
                .addStatement("$L", added(assistant, elementOf(object, assistant)))
                .addStatement(
                        "added.add($T.builder().$N(text).$N(true).build())",
                        assistant.message(),
                        assistant.text(),
                        prefix.component())
                .addStatement("return $N(added)", assistant.property())
                .build();
    }

    private MethodSpec examples() {
        return MethodSpec.methodBuilder("examples")
                .addJavadoc("Adds messages with these texts, of the user and the model in turn.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(ParameterizedTypeName.get(List.class, String.class), "texts")
                .beginControlFlow("for (int i = 0; i + 1 < texts.size(); i += 2)")
                .addStatement("user(texts.get(i)).assistant(texts.get(i + 1))")
                .endControlFlow()
                .addStatement("return this")
                .build();
    }

    private MethodSpec earlier(MessageShorthand shorthand, PromptModel prompt) {
        TypeName message = elementOf(object, shorthand);
        MethodSpec.Builder method = MethodSpec.methodBuilder("earlier")
                .addJavadoc("Adds messages of a conversation so far.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(ParameterizedTypeName.get(ClassName.get(List.class), message), "earlier")
                .addStatement("$L", added(shorthand, message));
        if (prompt.tools() == null || shorthand.reasoning().isEmpty() || message.equals(shorthand.message())) {
            method.addStatement("added.addAll(earlier)");
        } else {
            method.beginControlFlow("for ($T message : earlier)", message)
                    .beginControlFlow(
                            "if ($N != null && message instanceof $T said && said.$N() == null)",
                            prompt.tools().offer().property(),
                            shorthand.message(),
                            shorthand.reasoning())
                    .addComment(
                            "Beside tools, what the model thought is wanted of all it said: of this it was not told.")
                    .addStatement("added.add(said.toBuilder().$N($S).build())", shorthand.reasoning(), "")
                    .nextControlFlow("else")
                    .addStatement("added.add(message)")
                    .endControlFlow()
                    .endControlFlow();
        }
        return method.addStatement("return $N(added)", shorthand.property()).build();
    }

    private static CodeBlock added(MessageShorthand shorthand, TypeName message) {
        return CodeBlock.of(
                "$1T<$2T> added = new $3T<>($4N == null ? $1T.of() : $4N)",
                List.class,
                message,
                ArrayList.class,
                shorthand.property());
    }

    private MethodSpec message(String name, MessageShorthand shorthand, PromptModel prompt) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("Adds a message with this text: {@link $T}.\n", shorthand.message())
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(String.class, "text")
                .addStatement("$L", added(shorthand, elementOf(object, shorthand)))
                .addStatement(
                        "added.add($T.builder().$N(text)$L.build())",
                        shorthand.message(),
                        shorthand.text(),
                        withoutReasoning(shorthand, prompt))
                .addStatement("return $N(added)", shorthand.property())
                .build();
    }

    /** Beside tools, an API that wants reasoning back wants it of all replies: of this one there was none. */
    private static CodeBlock withoutReasoning(MessageShorthand shorthand, PromptModel prompt) {
        return prompt.tools() == null || shorthand.reasoning().isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of(
                        ".$N($N == null ? null : $S)",
                        shorthand.reasoning(),
                        prompt.tools().offer().property(),
                        "");
    }

    private MethodSpec reply(MessageShorthand shorthand) {
        return MethodSpec.methodBuilder("assistant")
                .addJavadoc("Adds what the model has said: {@link $T}.\n", shorthand.message())
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(TEXT_REPLY, "reply")
                .addStatement("$L", added(shorthand, elementOf(object, shorthand)))
                .addStatement("added.add($L)", ConversationMethods.reply(shorthand))
                .addStatement("return $N(added)", shorthand.property())
                .build();
    }

    /** What the list holds to which messages are added. */
    static TypeName elementOf(ObjectModel request, MessageShorthand shorthand) {
        return request.properties().stream()
                .filter(property -> property.component().equals(shorthand.property()))
                .map(property -> ((Shape.ListOf) property.shape()).element().type())
                .findFirst()
                .orElseThrow();
    }

    private MethodSpec json(PromptModel.JsonMode json) {
        TypeName type = new PathWalk(api, object.type())
                .component(json.property())
                .shape()
                .type();
        CodeBlock value = CodeBlock.of("$S", json.value());
        CodeBlock given = json.at().isEmpty()
                ? value
                : new NestedBuilder(new PathWalk(api, object.type()))
                        .with(json.at(), value)
                        .build(type);
        return MethodSpec.methodBuilder("json")
                .addJavadoc("Asks for a reply that is one JSON object.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addStatement("return $N($L)", json.property(), given)
                .build();
    }

    /** What the client does to a request of a stream, for who wants to see the request as it is sent. */
    private MethodSpec streamed(PromptModel prompt) {
        EventStreamForm stream = Objects.requireNonNull(api.operation(prompt.operation()).stream());
        return MethodSpec.methodBuilder("streamed")
                .addJavadoc("Asks for a reply that comes in pieces.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addStatement("return $N(true)", stream.property())
                .build();
    }
}
