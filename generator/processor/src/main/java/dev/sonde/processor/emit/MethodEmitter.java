package dev.sonde.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.sonde.processor.model.Operation;
import dev.sonde.processor.model.Parameter;
import dev.sonde.processor.model.Parameter.Role;
import dev.sonde.processor.model.PromptMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** One method: it has its request rendered, sends it, and reads the reply. */
final class MethodEmitter {

    private final PromptMethod method;
    private final Operation operation;
    private final Constants constants;
    private final ToolFields fields;
    private final LocalNames names;
    private final ArgumentCode arguments;
    /** The method's own names give way to those of its parameters. */
    private final String request;

    private final CodeBlock client;

    /** @param operation the call */
    MethodEmitter(PromptMethod method, Operation operation, Constants constants, ToolFields fields, LocalNames names) {
        this.method = method;
        this.operation = operation;
        this.constants = constants;
        this.fields = fields;
        this.names = names;
        this.arguments = new ArgumentCode(operation, names::of);
        String type = operation.request().simpleName();
        this.request = names.variable(
                names.hide("request") ? type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1) : "request");
        this.client = configured(field("client"));
    }

    /** The client with the settings of the annotation, and those of the call on top. */
    private CodeBlock configured(CodeBlock plain) {
        CodeBlock.Builder configured = plain.toBuilder();
        if (!method.call().isEmpty()) {
            configured.add(".with($N)", constants.call(method));
        }
        method.parameter(Role.CALL_OPTIONS).ifPresent(options -> configured.add(".with($L)", arguments.of(options)));
        return configured.build();
    }

    /** A field, which a parameter may hide. */
    private CodeBlock field(String name) {
        return CodeBlock.of(names.hide(name) ? "this.$N" : "$N", name);
    }

    /** @param render name of the method that renders the request */
    MethodSpec emit(String render) {
        MethodSpec.Builder spec = MethodSpec.methodBuilder(method.name())
                .addJavadoc(PromptJavadoc.of(method, constants))
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(method.returns())
                .varargs(method.varargs());
        List<CodeBlock> passedOn = new ArrayList<>();
        for (Parameter parameter : method.parameters()) {
            spec.addParameter(parameter.type(), names.of(parameter));
            passedOn.add(CodeBlock.of("$N", names.of(parameter)));
        }
        spec.addComment("$L", operation.route());
        Optional<String> tools = method.tools().isEmpty() ? Optional.empty() : Optional.of(names.variable("tools"));
        tools.ifPresent(name -> spec.addStatement(
                "$T $N = $L",
                PromptTypes.TOOL_USE,
                name,
                ToolCode.of(method, names::of, type -> field(fields.name(type)))));
        return spec.addStatement("$T $N = $N($L)", operation.request(), request, render, CodeBlock.join(passedOn, ", "))
                .addStatement("return $L", reply(tools))
                .build();
    }

    private CodeBlock reply(Optional<String> tools) {
        ReplyCode code = new ReplyCode(method, operation, client, request, arguments);
        if (tools.isPresent()) {
            CodeBlock retry = method.asksAgain()
                    ? CodeBlock.of("$N.with($N)", constants.retry(method), tools.get())
                    : CodeBlock.of("$T.using($N)", PromptTypes.REPLY_RETRY, tools.get());
            Optional<String> fallback =
                    method.fallback().isEmpty() ? Optional.empty() : Optional.of(constants.retry(method));
            return code.calling(retry, fallback, tools.get(), names.variable("again"), names.variable("options"));
        }
        return method.asksAgain()
                ? code.again(
                        CodeBlock.of("$N", constants.retry(method)), names.variable("again"), names.variable("options"))
                : code.once();
    }
}
