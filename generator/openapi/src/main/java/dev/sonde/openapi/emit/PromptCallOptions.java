package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.RuntimeNames.CALL_OPTION;
import static dev.sonde.openapi.emit.RuntimeNames.FALLBACK_OPTION;
import static dev.sonde.openapi.emit.RuntimeNames.REPLY_OPTION;
import static dev.sonde.openapi.emit.RuntimeNames.RETRY_INVALID;
import static dev.sonde.openapi.emit.RuntimeNames.TOOL_OPTION;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.sonde.openapi.model.PromptModel;
import dev.sonde.openapi.model.ToolsModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The elements of a prompt annotation that are settings of the call, or of what is done with its reply. A property of the request of the same name comes first. */
final class PromptCallOptions {

    private static final TypeName CLASSES = ArrayTypeName.of(
            ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class)));

    private final ElementNames names;
    private final PromptModel prompt;

    /**
     * The elements of one annotation.
     *
     * @param names those of the annotation's elements
     */
    PromptCallOptions(ElementNames names, PromptModel prompt) {
        this.names = names;
        this.prompt = prompt;
    }

    List<MethodSpec> elements() {
        List<MethodSpec> elements = new ArrayList<>(ofCall());
        if (prompt.assistant() != null) {
            elements.addAll(ofReply());
        }
        if (prompt.tools() != null) {
            elements.addAll(ofTools(prompt.tools()));
        }
        if (prompt.hasFallback()) {
            elements.add(fallbackModels());
        }
        return elements;
    }

    private MethodSpec fallbackModels() {
        return element(
                        FALLBACK_OPTION,
                        "fallbackModels",
                        prompt.model(),
                        ArrayTypeName.of(String.class),
                        CodeBlock.of("{}"))
                .addJavadoc(Javadoc.of(
                        "Models to ask, one after the other, when a call fails in a way that may lie in the model: it"
                                + " is overloaded or gone, or cannot take the request. No other is asked once a part of a stream was"
                                + " given away."))
                .build();
    }

    private List<MethodSpec> ofReply() {
        return List.of(
                element(REPLY_OPTION, "retryInvalid", "of", RETRY_INVALID, CodeBlock.of("$T.NONE", RETRY_INVALID))
                        .addJavadoc("What to do about a reply that cannot be read as what the method returns.\n")
                        .build(),
                element(REPLY_OPTION, "replyAttempts", "attempts", TypeName.INT, CodeBlock.of("0"))
                        .addJavadoc(
                                "With {@code retryInvalid}: how many replies there are at most, the first included; 2"
                                        + " unless given.\n")
                        .build(),
                element(REPLY_OPTION, "replyTokens", "tokens", TypeName.LONG, CodeBlock.of("0"))
                        .addJavadoc("With {@code retryInvalid}: asks again only as long as all replies so far have cost"
                                + " fewer tokens than this, input and output together.\n")
                        .build());
    }

    private List<MethodSpec> ofTools(ToolsModel tools) {
        List<MethodSpec> elements = new ArrayList<>(List.of(
                element(TOOL_OPTION, "tools", "types", CLASSES, CodeBlock.of("{}"))
                        .addJavadoc("Types whose {@code @Tool} methods the model may call: the generated class takes an"
                                + " object of each.\n")
                        .build(),
                element(TOOL_OPTION, "toolRounds", "rounds", TypeName.INT, CodeBlock.of("0"))
                        .addJavadoc("How many replies may call tools at most; 10 unless given.\n")
                        .build(),
                element(TOOL_OPTION, "toolTokens", "tokens", TypeName.LONG, CodeBlock.of("0"))
                        .addJavadoc("Calls tools only as long as all replies so far have cost fewer tokens than this,"
                                + " input and output together.\n")
                        .build()));
        if (tools.strict() != null) {
            elements.add(element(TOOL_OPTION, "strictTools", "strict", TypeName.BOOLEAN, CodeBlock.of("true"))
                    .addJavadoc(
                            "Whether the API is to hold the model to the parameters of the tools, where it can do so"
                                    + " for all of them.\n")
                    .build());
        }
        return elements;
    }

    private List<MethodSpec> ofCall() {
        return List.of(
                duration("connectTimeout", "How long a connection may take to come to stand, such as {@code 5s}."),
                duration(
                        "idleTimeout",
                        "How long the server may send nothing at all while the call waits for it, such as {@code"
                                + " 30s}."),
                duration(
                        "totalTimeout",
                        "How long the call may take from its beginning to its last byte, retries included, such as"
                                + " {@code 2m}."),
                element(CALL_OPTION, "attempts", "attempts", TypeName.INT, CodeBlock.of("0"))
                        .addJavadoc("How often the call is sent at most; 1 for no retry.\n")
                        .build());
    }

    private MethodSpec duration(String setting, String javadoc) {
        return element(CALL_OPTION, setting, setting, TypeName.get(String.class), CodeBlock.of("$S", ""))
                .addJavadoc("$L\n", javadoc)
                .build();
    }

    private MethodSpec.Builder element(ClassName mark, String wanted, String setting, TypeName type, CodeBlock unset) {
        return MethodSpec.methodBuilder(names.free(wanted, "call"))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addAnnotation(AnnotationSpec.builder(mark)
                        .addMember("value", "$S", setting)
                        .build())
                .returns(type)
                .defaultValue(unset);
    }
}
