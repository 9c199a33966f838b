package dev.sonde.processor.emit;

import static dev.sonde.processor.emit.PromptTypes.PARAGRAPHS;
import static dev.sonde.processor.emit.PromptTypes.REPLIES;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.sonde.processor.model.Literal;
import dev.sonde.processor.model.Operation;
import dev.sonde.processor.model.Option;
import dev.sonde.processor.model.Parameter;
import dev.sonde.processor.model.PromptMethod;
import dev.sonde.processor.model.Reply;
import dev.sonde.processor.model.Template;
import dev.sonde.shape.RuntimeTypes;
import dev.sonde.shape.codec.CodecExpressions;
import java.util.ArrayList;
import java.util.Arrays;
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
    private final ClassName codecs;
    /** What the parameters are called here: their own names, except where these would hide what the method needs. */
    private final NameAllocator names;
    /** The method's own names give way to those of its parameters. */
    private final String request;

    private final CodeBlock client;

    MethodEmitter(PromptMethod method, Constants constants, ClassName codecs) {
        this.method = method;
        this.codecs = codecs;
        this.operation = method.settings().operation();
        this.constants = constants;
        this.names = new NameAllocator();
        needed().forEach(names::newName);
        method.parameters().forEach(parameter -> names.newName(parameter.name(), parameter));
        String type = operation.request().simpleName();
        boolean taken = method.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals("request"));
        this.request =
                names.newName(taken ? type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1) : "request");
        boolean shadowed = method.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals("client"));
        CodeBlock plain = CodeBlock.of(shadowed ? "this.client" : "client");
        this.client = method.call().isEmpty() ? plain : CodeBlock.of("$L.with($N)", plain, constants.call(method));
    }

    /** A variable hides a constant, a type, and the first part of a qualified name. */
    private Set<String> needed() {
        Set<String> needed = new TreeSet<>(constants.names());
        List<ClassName> types = new ArrayList<>(PromptTypes.ALL);
        types.add(operation.request());
        types.forEach(type -> needed.add(type.canonicalName().replaceFirst("\\..*", "")));
        types.addAll(List.of(codecs, RuntimeTypes.CODECS, ClassName.get(Arrays.class), ClassName.get(Objects.class)));
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

    MethodSpec emit() {
        MethodSpec.Builder spec = MethodSpec.methodBuilder(method.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(method.returns())
                .varargs(method.varargs());
        if (method.parameters().stream().anyMatch(Parameter::nullable)) {
            // Null is refused by the template, with the name of the variable; the user knows from our own warning.
            spec.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "NullAway")
                    .build());
        }
        for (Parameter parameter : method.parameters()) {
            spec.addParameter(parameter.type(), names.get(parameter));
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
            paragraphs.add(CodeBlock.of("$N", constants.schema(value)));
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
                .map(variable -> parameter(variable.name()))
                .map(parameter -> ArgumentCode.of(parameter, names.get(parameter)))
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
