package dev.sonde.processor.emit;

import static dev.sonde.processor.emit.PromptTypes.PARAGRAPHS;
import static dev.sonde.processor.emit.PromptTypes.REPLIES;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.sonde.processor.model.Operation;
import dev.sonde.processor.model.Option;
import dev.sonde.processor.model.Parameter;
import dev.sonde.processor.model.PromptMethod;
import dev.sonde.processor.model.Reply;
import dev.sonde.processor.model.Template;
import dev.sonde.shape.codec.CodecExpressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** One method: it fills in the request, sends it, and reads the reply. */
final class MethodEmitter {

    private final PromptMethod method;
    private final Operation operation;
    private final Constants constants;
    /** The method's own names give way to those of its parameters. */
    private final String request;

    private final CodeBlock client;

    MethodEmitter(PromptMethod method, Constants constants) {
        this.method = method;
        this.operation = method.settings().operation();
        this.constants = constants;
        NameAllocator names = new NameAllocator();
        method.parameters().forEach(parameter -> names.newName(parameter.name()));
        String type = operation.request().simpleName();
        boolean taken = method.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals("request"));
        this.request =
                names.newName(taken ? type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1) : "request");
        boolean shadowed = method.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals("client"));
        this.client = CodeBlock.of(shadowed ? "this.client" : "client");
    }

    MethodSpec emit() {
        MethodSpec.Builder spec = MethodSpec.methodBuilder(method.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(method.returns())
                .varargs(method.varargs());
        for (Parameter parameter : method.parameters()) {
            spec.addParameter(parameter.type(), parameter.name());
        }
        return spec.addComment("$L", operation.route())
                .addStatement("$T $N = $L", operation.request(), request, request())
                .addStatement("return $L", reply())
                .build();
    }

    private CodeBlock request() {
        CodeBlock.Builder chain = CodeBlock.builder().add("$T.builder()", operation.request());
        for (Option option : method.options()) {
            chain.add(".$N($L)", option.name(), LiteralCode.of(option));
        }
        system().ifPresent(system -> chain.add(".system($L)", system));
        method.user().ifPresent(user -> chain.add(".user($L)", text(user)));
        if (method.reply() instanceof Reply.Value) {
            chain.add(".json()");
        }
        return chain.add(".build()").build();
    }

    private Optional<CodeBlock> system() {
        List<CodeBlock> paragraphs = new ArrayList<>();
        method.system().ifPresent(system -> paragraphs.add(text(system)));
        if (method.reply() instanceof Reply.Value value) {
            paragraphs.add(CodeBlock.of("$N", constants.format(value)));
        }
        return switch (paragraphs.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(paragraphs.get(0));
            default -> Optional.of(CodeBlock.of("$T.join($L)", PARAGRAPHS, CodeBlock.join(paragraphs, ", ")));
        };
    }

    private CodeBlock text(Template template) {
        String constant = constants.name(template);
        if (template.variables().isEmpty()) {
            return CodeBlock.of("$N", constant);
        }
        List<CodeBlock> values = template.variables().stream()
                .map(variable -> ArgumentCode.of(parameter(variable.name())))
                .toList();
        return CodeBlock.of("$N.render($L)", constant, CodeBlock.join(values, ", "));
    }

    private Parameter parameter(String name) {
        return method.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private CodeBlock reply() {
        CodeBlock completion = CodeBlock.of("$L.$N($N)", client, operation.call(), request);
        CodeBlock stream = CodeBlock.of("$L.$N($N)", client, operation.stream(), request);
        Reply reply = method.reply();
        if (reply instanceof Reply.Value value) {
            return CodeBlock.of(
                    "$T.$L($L, $L)",
                    REPLIES,
                    value.object() ? "read" : "readValue",
                    completion,
                    CodecExpressions.codec(value.shape()));
        }
        if (reply instanceof Reply.TextStream) {
            return CodeBlock.of("$T.texts($L)", REPLIES, stream);
        }
        if (reply instanceof Reply.Chunks) {
            return stream;
        }
        return reply instanceof Reply.Completion ? completion : CodeBlock.of("$T.text($L)", REPLIES, completion);
    }
}
