package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.RuntimeNames.TEXT_REPLY;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.PromptModel;
import dev.sonde.openapi.model.PromptModel.MessageShorthand;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What the builder of a promptable request has besides its properties: a message by its text, and JSON mode. */
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
        PromptModel prompt = api.prompt();
        if (prompt == null || !prompt.request().equals(object.type())) {
            return List.of();
        }
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(message("system", prompt.system()));
        methods.add(message("user", prompt.user()));
        if (prompt.assistant() != null) {
            methods.add(message("assistant", prompt.assistant()));
            methods.add(reply(prompt.assistant()));
        }
        methods.add(json(prompt.json()));
        if (prompt.tools() != null) {
            methods.add(new ToolCode(api, prompt, prompt.tools()).offer(builder));
        }
        return methods;
    }

    private MethodSpec message(String name, MessageShorthand shorthand) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("Adds a message with this text: {@link $T}.\n", shorthand.message())
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(String.class, "text")
                .addStatement(
                        "$1T<$2T> added = new $3T<>($4N == null ? $1T.of() : $4N)",
                        List.class,
                        elementOf(shorthand),
                        ArrayList.class,
                        shorthand.property())
                .addStatement("added.add($T.builder().$N(text).build())", shorthand.message(), shorthand.text())
                .addStatement("return $N(added)", shorthand.property())
                .build();
    }

    private MethodSpec reply(MessageShorthand shorthand) {
        CodeBlock.Builder message = CodeBlock.builder()
                .add("$T.builder().$N(reply.text().orElse(\"\"))", shorthand.message(), shorthand.text());
        if (!shorthand.reasoning().isEmpty()) {
            message.add(".$N(reply.reasoning().orElse(null))", shorthand.reasoning());
        }
        return MethodSpec.methodBuilder("assistant")
                .addJavadoc("Adds what the model has said: {@link $T}.\n", shorthand.message())
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(TEXT_REPLY, "reply")
                .addStatement(
                        "$1T<$2T> added = new $3T<>($4N == null ? $1T.of() : $4N)",
                        List.class,
                        elementOf(shorthand),
                        ArrayList.class,
                        shorthand.property())
                .addStatement("added.add($L.build())", message.build())
                .addStatement("return $N(added)", shorthand.property())
                .build();
    }

    private TypeName elementOf(MessageShorthand shorthand) {
        return object.properties().stream()
                .filter(property -> property.component().equals(shorthand.property()))
                .map(property -> ((Shape.ListOf) property.shape()).element().type())
                .findFirst()
                .orElseThrow();
    }

    private MethodSpec json(PromptModel.JsonMode json) {
        return MethodSpec.methodBuilder("json")
                .addJavadoc("Asks for a reply that is one JSON object.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addStatement("return $N($S)", json.property(), json.value())
                .build();
    }
}
