package dev.sonde.openapi.docs;

import static dev.sonde.openapi.docs.RuntimeNames.EVENT_STREAM;
import static dev.sonde.openapi.docs.RuntimeNames.FILE_PART;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.Operation;
import dev.sonde.openapi.model.Operation.Body;
import dev.sonde.openapi.model.Operation.BodyMedia;
import dev.sonde.openapi.model.Operation.EventStreamForm;
import dev.sonde.openapi.model.Operation.FileField;
import dev.sonde.openapi.model.Operation.Parameter;
import dev.sonde.openapi.model.Operation.ReplyForm;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.Rules;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.List;

/** A call of an operation: its request built, the call made, and something done with the reply. */
final class OperationExample {

    private static final CodeBlock BYTES = CodeBlock.of("new byte[] {1, 2, 3}");
    private static final CodeBlock NULL = CodeBlock.of("null");

    private final Api api;
    private final Operation operation;
    private final SampleValues samples;

    OperationExample(Api api, Operation operation) {
        this.api = api;
        this.operation = operation;
        this.samples = new SampleValues(api);
    }

    String source() {
        MethodSpec.Builder method =
                ExampleClass.method(operation.name()).addParameter(ExampleClass.client(api), "client");
        CodeBlock arguments = CodeBlock.join(arguments(method), ", ");
        if (operation.form() != null) {
            addCall(operation.form(), arguments, method);
        }
        if (operation.stream() != null) {
            addStream(operation.stream(), arguments, method);
        }
        return ExampleClass.of(
                operation.name(), List.of(method.build()), operation.deprecated() || samples.namesDeprecated());
    }

    private List<CodeBlock> arguments(MethodSpec.Builder method) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            arguments.add(samples.of(parameter.shape(), parameter.rules(), parameter.variable())
                    .orElse(NULL));
        }
        Body body = operation.body();
        if (body != null) {
            body.files().forEach(file -> arguments.add(file(file)));
            addBody(body, arguments, method);
        }
        return arguments;
    }

    private static CodeBlock file(FileField file) {
        CodeBlock part = CodeBlock.of("$T.of($S, $L)", FILE_PART, file.name() + ".txt", BYTES);
        return file.several() ? CodeBlock.of("$T.of($L)", List.class, part) : part;
    }

    private void addBody(Body body, List<CodeBlock> arguments, MethodSpec.Builder method) {
        Shape shape = body.shape();
        if (shape != null) {
            CodeBlock request = samples.of(shape, Rules.none(operation.pointer()), "request")
                    .orElse(NULL);
            method.addStatement("$T request = $L", shape.type(), request);
            arguments.add(CodeBlock.of("request"));
        } else if (body.media() == BodyMedia.TEXT) {
            arguments.add(CodeBlock.of("$S", "text"));
        } else if (body.media() == BodyMedia.BYTES) {
            arguments.add(BYTES);
        }
    }

    private void addCall(ReplyForm form, CodeBlock arguments, MethodSpec.Builder method) {
        switch (form) {
            case NONE -> method.addStatement("client.$N($L)", operation.name(), arguments);
            case TEXT -> method.addStatement("$T reply = client.$N($L)", String.class, operation.name(), arguments);
            case BYTES -> method.addStatement("$T reply = client.$N($L)", byte[].class, operation.name(), arguments);
            case JSON ->
                method.addStatement(
                        "$T reply = client.$N($L)", operation.reply().type(), operation.name(), arguments);
        }
        if (form != ReplyForm.NONE) {
            method.addStatement("$T.out.println($L)", System.class, shown(form));
        }
    }

    /** What of the reply is printed. */
    private CodeBlock shown(ReplyForm form) {
        if (form == ReplyForm.BYTES) {
            return CodeBlock.of("reply.length");
        }
        if (form == ReplyForm.TEXT) {
            return CodeBlock.of("reply");
        }
        if (api.prompts().stream()
                .anyMatch(prompt -> prompt.reply().equals(operation.reply().type()))) {
            return CodeBlock.of("reply.text()");
        }
        return api.find(operation.reply().type())
                .filter(ObjectModel.class::isInstance)
                .flatMap(type -> ((ObjectModel) type)
                        .properties().stream()
                                .filter(property -> property.required() && !property.deprecated())
                                .map(PropertyModel::component)
                                .findFirst())
                .map(component -> CodeBlock.of("reply.$N()", component))
                .orElse(CodeBlock.of("reply"));
    }

    private void addStream(EventStreamForm stream, CodeBlock arguments, MethodSpec.Builder method) {
        method.beginControlFlow(
                        "try ($T events = client.$N($L))",
                        ParameterizedTypeName.get(EVENT_STREAM, stream.chunk().type()),
                        operation.name() + "Stream",
                        arguments)
                .addStatement("events.forEach($T.out::println)", System.class)
                .endControlFlow();
    }
}
