package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.RuntimeNames.TEXT_REPLY;
import static dev.sonde.openapi.emit.RuntimeNames.TOOL_DEFINITION;
import static dev.sonde.openapi.emit.RuntimeNames.TOOL_INVOCATION;
import static dev.sonde.openapi.emit.RuntimeNames.TOOL_RESULT;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.PromptModel;
import dev.sonde.openapi.model.PromptModel.MessageShorthand;
import dev.sonde.openapi.model.ToolsModel;
import dev.sonde.openapi.model.ToolsModel.Calls;
import dev.sonde.openapi.model.ToolsModel.Offer;
import dev.sonde.openapi.model.ToolsModel.Result;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** How tools come into a request, calls of them out of a reply, and their results into the next request. */
final class ToolCode {

    private static final TypeName INVOCATIONS = ParameterizedTypeName.get(ClassName.get(List.class), TOOL_INVOCATION);

    private final Api api;
    private final PromptModel prompt;
    private final ToolsModel tools;

    ToolCode(Api api, PromptModel prompt, ToolsModel tools) {
        this.api = api;
        this.prompt = prompt;
        this.tools = tools;
    }

    /** The method of the request's builder that adds tools. */
    MethodSpec offer(ClassName builder) {
        Offer offer = tools.offer();
        CodeBlock tool = new NestedBuilder(new PathWalk(api, offer.tool()))
                .with(offer.name(), CodeBlock.of("definition.name()"))
                .with(offer.description(), CodeBlock.of("definition.description()"))
                .with(offer.parameters(), CodeBlock.of("definition.parameters().properties()"))
                .with(offer.strict(), CodeBlock.of("definition.strict() ? true : null"))
                .build(offer.tool());
        return MethodSpec.methodBuilder("offer")
                .addJavadoc("Lets the model call these tools, each as a {@link $T}.\n", offer.tool())
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(ParameterizedTypeName.get(ClassName.get(List.class), TOOL_DEFINITION), "definitions")
                .addStatement(
                        "$1T<$2T> added = new $3T<>($4N == null ? $1T.of() : $4N)",
                        List.class,
                        offer.tool(),
                        ArrayList.class,
                        offer.property())
                .beginControlFlow("for ($T definition : definitions)", TOOL_DEFINITION)
                .addStatement("added.add($L)", tool)
                .endControlFlow()
                .addStatement("return $N(added)", offer.property())
                .build();
    }

    /** The methods of the request that answer calls. */
    List<MethodSpec> answers() {
        return List.of(answered(), called());
    }

    private MethodSpec answered() {
        MessageShorthand said = Objects.requireNonNull(prompt.assistant());
        Result result = tools.result();
        CodeBlock.Builder message =
                CodeBlock.builder().add("$T.builder().$N(said.text().orElse(\"\"))", said.message(), said.text());
        if (!said.reasoning().isEmpty()) {
            message.add(".$N(said.reasoning().orElse(\"\"))", said.reasoning());
        }
        message.add(
                ".$N(said.invocations().stream().map($T::called).toList()).build()",
                tools.calls().component(),
                prompt.request());
        TypeName messages = new PathWalk(api, prompt.request())
                .component(said.property())
                .shape()
                .type();
        MethodSpec.Builder method = MethodSpec.methodBuilder("answered")
                .addJavadoc("This request after the model has called tools, and all of its calls are answered.\n")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(prompt.request())
                .addParameter(TEXT_REPLY, "said")
                .addParameter(ParameterizedTypeName.get(ClassName.get(List.class), TOOL_RESULT), "results")
                .addStatement("$T more = new $T<>($N)", messages, ArrayList.class, said.property())
                .addStatement("more.add($L)", message.build())
                .beginControlFlow("for ($T result : results)", TOOL_RESULT)
                .addStatement(
                        "more.add($T.builder().$N(result.text()).$N(result.invocation().id()).build())",
                        result.message(),
                        result.text(),
                        result.call())
                .endControlFlow();
        if (tools.choice().isEmpty()) {
            return method.addStatement("return toBuilder().$N(more).build()", said.property())
                    .build();
        }
        TypeName choice = new PathWalk(api, prompt.request())
                .component(tools.choice())
                .shape()
                .type();
        return method.addComment("Who must call a tool has done so.")
                .addStatement(
                        "return toBuilder().$N(more).$N(($T) null).build()", said.property(), tools.choice(), choice)
                .build();
    }

    private MethodSpec called() {
        Calls calls = tools.calls();
        ClassName call = messageCall();
        CodeBlock built = new NestedBuilder(new PathWalk(api, call))
                .with(calls.id(), CodeBlock.of("invocation.id()"))
                .with(calls.name(), CodeBlock.of("invocation.name()"))
                .with(calls.arguments(), CodeBlock.of("invocation.arguments()"))
                .build(call);
        return MethodSpec.methodBuilder("called")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(call)
                .addParameter(TOOL_INVOCATION, "invocation")
                .addStatement("return $L", built)
                .build();
    }

    /** The record of a call within the assistant's message. */
    private ClassName messageCall() {
        ClassName message = Objects.requireNonNull(prompt.assistant()).message();
        return element(
                new PathWalk(api, message).component(tools.calls().component()).shape());
    }

    /** The methods of the reply that tell what it calls. */
    List<MethodSpec> invocations() {
        List<String> path = tools.calls().at();
        PathWalk walk = new PathWalk(api, prompt.reply());
        MethodSpec.Builder method = MethodSpec.methodBuilder("invocations")
                .addJavadoc("The calls at {@code /$L}; empty if there are none.\n", String.join("/", path))
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(INVOCATIONS);
        CodeBlock value = walk.follow(method, path, CodeBlock.of("$T.of()", List.class));
        ClassName call = replyCall(walk);
        method.addStatement("$T<$T> calls = $L", List.class, call, value)
                .addStatement(
                        "return calls == null ? $1T.of() : calls.stream().map($2T::invocation).toList()",
                        List.class,
                        prompt.reply());
        return List.of(method.build(), invocation(call));
    }

    private MethodSpec invocation(ClassName call) {
        Calls calls = tools.calls();
        MethodSpec.Builder method = MethodSpec.methodBuilder("invocation")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TOOL_INVOCATION)
                .addParameter(call, "call");
        PathWalk walk = new PathWalk(api, call);
        List<CodeBlock> parts = new ArrayList<>();
        List<List<String>> declared = new ArrayList<>();
        for (List<String> path : List.of(calls.id(), calls.name(), calls.arguments())) {
            parts.add(walk.nullable(method, "call", path, declared));
        }
        return method.addStatement("return $T.of($L)", TOOL_INVOCATION, CodeBlock.join(parts, ", "))
                .build();
    }

    private ClassName replyCall(PathWalk walk) {
        return (ClassName) ((ParameterizedTypeName) walk.typeAt(tools.calls().at()))
                .typeArguments()
                .get(0);
    }

    private static ClassName element(Shape shape) {
        return (ClassName) ((Shape.ListOf) shape).element().type();
    }
}
