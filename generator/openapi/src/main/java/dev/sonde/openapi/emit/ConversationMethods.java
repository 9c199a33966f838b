package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.RuntimeNames.CONVERSATION_REQUEST;
import static dev.sonde.openapi.emit.RuntimeNames.PROMPT_REQUEST;
import static dev.sonde.openapi.emit.RuntimeNames.TEXT_REPLY;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sonde.openapi.model.PromptModel;
import dev.sonde.openapi.model.PromptModel.MessageShorthand;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** How the request of a chat goes on: what it has besides its properties. */
final class ConversationMethods {

    private final ObjectModel request;
    private final PromptModel prompt;
    private final MessageShorthand assistant;
    private final TypeName message;

    ConversationMethods(ObjectModel request, PromptModel prompt, MessageShorthand assistant) {
        this.request = request;
        this.prompt = prompt;
        this.assistant = assistant;
        this.message = PromptShorthands.elementOf(request, assistant);
    }

    void addTo(TypeSpec.Builder record) {
        record.addSuperinterface(ParameterizedTypeName.get(PROMPT_REQUEST, request.type()))
                .addSuperinterface(ParameterizedTypeName.get(CONVERSATION_REQUEST, message))
                .addMethod(continued());
        if (prompt.hasFallback()) {
            record.addMethod(withModel());
        }
        record.addMethod(sent()).addMethod(replied());
    }

    private MethodSpec continued() {
        return method("continued", "This request after the model has replied, and the user has answered.")
                .returns(request.type())
                .addParameter(TEXT_REPLY, "said")
                .addParameter(String.class, "answer")
                .addStatement("return toBuilder().assistant(said).user(answer).build()")
                .build();
    }

    private MethodSpec withModel() {
        return method("withModel", "This request to another model.")
                .returns(request.type())
                .addParameter(String.class, "model")
                .addStatement("return toBuilder().$N(model).build()", prompt.model())
                .build();
    }

    private MethodSpec sent() {
        return method("sent", "The messages that are sent, oldest first.")
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), message))
                .addStatement("return $N", assistant.property())
                .build();
    }

    private MethodSpec replied() {
        return method("replied", "A reply as the message that follows.")
                .returns(message)
                .addParameter(TEXT_REPLY, "reply")
                .addStatement("return $L", reply(assistant))
                .build();
    }

    /** A {@code reply} as a message of the model. */
    static CodeBlock reply(MessageShorthand assistant) {
        CodeBlock reasoning = assistant.reasoning().isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of(".$N(reply.reasoning().orElse(null))", assistant.reasoning());
        return CodeBlock.of(
                "$T.builder().$N(reply.text().orElse($S))$L.build()",
                assistant.message(),
                assistant.text(),
                "",
                reasoning);
    }

    private static MethodSpec.Builder method(String name, String javadoc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n", javadoc)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC);
    }
}
