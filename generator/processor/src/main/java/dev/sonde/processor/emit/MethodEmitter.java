package dev.sonde.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.sonde.processor.model.Literal;
import dev.sonde.processor.model.Operation;
import dev.sonde.processor.model.Option;
import dev.sonde.processor.model.Parameter;
import dev.sonde.processor.model.Parameter.Role;
import dev.sonde.processor.model.PromptInterface;
import dev.sonde.processor.model.PromptMethod;
import dev.sonde.shape.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** One method: it fills in the request, sends it, and reads the reply. */
final class MethodEmitter {

    private final PromptMethod method;
    private final Operation operation;
    private final Constants constants;
    private final TextMethods textMethods;
    private final ClassName codecs;
    private final ClassName calls;
    private final boolean strict;
    private final ToolFields fields;
    /** What the parameters are called here: their own names, except where these would hide what the method needs. */
    private final NameAllocator names;
    /** The method's own names give way to those of its parameters. */
    private final String request;

    private final CodeBlock client;

    /** @param strict whether the API holds the model to the schemas of the method's tools */
    MethodEmitter(
            PromptMethod method,
            Constants constants,
            TextMethods textMethods,
            PromptInterface owner,
            boolean strict,
            ToolFields fields) {
        this.textMethods = textMethods;
        this.method = method;
        this.codecs = owner.names().codecs();
        this.calls = owner.names().tools();
        this.strict = strict;
        this.fields = fields;
        Operation plain = method.operation();
        this.operation = strict && !method.tools().isEmpty() ? plain.strict() : plain;
        this.constants = constants;
        this.names = new NameAllocator();
        needed().forEach(names::newName);
        method.parameters().forEach(parameter -> names.newName(parameter.name(), parameter.name()));
        String type = operation.request().simpleName();
        boolean taken = method.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals("request"));
        this.request =
                names.newName(taken ? type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1) : "request");
        this.client = configured(field("client"));
    }

    /** The client with the settings of the annotation, and those of the call on top. */
    private CodeBlock configured(CodeBlock plain) {
        CodeBlock.Builder configured = plain.toBuilder();
        if (!method.call().isEmpty()) {
            configured.add(".with($N)", constants.call(method));
        }
        method.parameter(Role.CALL_OPTIONS)
                .ifPresent(options -> configured.add(".with($N)", names.get(options.name())));
        return configured.build();
    }

    /** A field, which a parameter may hide. */
    private CodeBlock field(String name) {
        boolean hidden = method.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals(name));
        return CodeBlock.of(hidden ? "this.$N" : "$N", name);
    }

    /** A variable hides a constant, a type, and the first part of a qualified name. */
    private Set<String> needed() {
        Set<String> needed = new TreeSet<>(constants.names());
        List<ClassName> types = new ArrayList<>(PromptTypes.ALL);
        types.add(operation.request());
        types.forEach(type -> needed.add(type.canonicalName().replaceFirst("\\..*", "")));
        types.addAll(List.of(codecs, calls, ClassName.get(List.class), ClassName.get(Objects.class)));
        types.addAll(RuntimeTypes.IN_EXPRESSIONS);
        operation.tools().ifPresent(tools -> types.add(tools.fold()));
        for (Option option : method.options()) {
            for (Option.Value value : option.values()) {
                if (value.literal() instanceof Literal.Constant constant) {
                    types.add(constant.type());
                }
            }
        }
        types.forEach(type -> needed.add(type.topLevelClassName().simpleName()));
        return needed;
    }

    private String name(Parameter parameter) {
        return names.get(parameter.name());
    }

    MethodSpec emit() {
        MethodSpec.Builder spec = MethodSpec.methodBuilder(method.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(method.returns())
                .varargs(method.varargs());
        for (Parameter parameter : method.parameters()) {
            spec.addParameter(parameter.type(), name(parameter));
        }
        TextCode texts = new TextCode(method, constants, textMethods, names::get);
        spec.addComment("$L", operation.route());
        Optional<String> tools = method.tools().isEmpty() ? Optional.empty() : Optional.of(names.newName("tools"));
        tools.ifPresent(name -> spec.addStatement(
                "$T $N = $L",
                PromptTypes.TOOL_USE,
                name,
                ToolCode.of(method, strict, this::name, type -> field(fields.name(type)))));
        RequestCode sent = new RequestCode(method, constants, texts, this::name, tools);
        return spec.addStatement("$T $N = $L", operation.request(), request, sent.build())
                .addStatement("return $L", reply(tools))
                .build();
    }

    private CodeBlock reply(Optional<String> tools) {
        ReplyCode code = new ReplyCode(method, operation, client, request, this::name);
        if (tools.isPresent()) {
            CodeBlock retry = method.asksAgain()
                    ? CodeBlock.of("$N.with($N)", constants.retry(method), tools.get())
                    : CodeBlock.of("$T.using($N)", PromptTypes.REPLY_RETRY, tools.get());
            Optional<String> fallback =
                    method.fallback().isEmpty() ? Optional.empty() : Optional.of(constants.retry(method));
            return code.calling(retry, fallback, tools.get(), names.newName("again"), names.newName("options"));
        }
        return method.asksAgain()
                ? code.again(
                        CodeBlock.of("$N", constants.retry(method)), names.newName("again"), names.newName("options"))
                : code.once();
    }
}
