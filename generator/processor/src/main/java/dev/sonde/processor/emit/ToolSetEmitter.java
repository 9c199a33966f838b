package dev.sonde.processor.emit;

import static dev.sonde.processor.emit.PromptTypes.TOOL_DEFINITION;
import static dev.sonde.processor.emit.PromptTypes.TOOL_INVOCATION;
import static dev.sonde.processor.emit.PromptTypes.TOOL_RESULT;
import static dev.sonde.processor.emit.PromptTypes.TOOL_SET;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sonde.processor.model.ConstantName;
import dev.sonde.processor.model.ToolMethod;
import dev.sonde.processor.model.ToolMethod.Told;
import dev.sonde.processor.model.ToolType;
import dev.sonde.shape.codec.CodecEmitter;
import dev.sonde.shape.codec.CodecExpressions;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The nested class that calls the tools of one type: what each is, a switch by its name, and how to call it. */
final class ToolSetEmitter {

    /** So that lines of a schema end within 120 columns. */
    private static final int WIDTH = 100;

    /** Name of the constant with all tools of the type. */
    static final String ALL = "DEFINITIONS";

    private static final TypeName DEFINITIONS = ParameterizedTypeName.get(ClassName.get(List.class), TOOL_DEFINITION);

    private final ToolType tools;
    private final ToolSchemas schemas;

    ToolSetEmitter(ToolType tools, ToolSchemas schemas) {
        this.tools = tools;
        this.schemas = schemas;
    }

    TypeSpec emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(tools.code())
                .addJavadoc("Calls the tools of {@link $T}.\n", PromptTypes.raw(tools.type()))
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(TOOL_SET);
        tools.methods().forEach(method -> type.addField(definition(method)));
        type.addField(all())
                .addField(FieldSpec.builder(tools.type(), "tools", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(constructor())
                .addMethod(definitions())
                .addMethod(call());
        tools.methods().forEach(method -> type.addMethod(tool(method)));
        for (ToolMethod method : tools.methods()) {
            if (!method.parameters().isEmpty()) {
                type.addType(arguments(method)).addType(CodecEmitter.codec(method.arguments(), method.codec()));
            }
        }
        return type.build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(tools.type(), "tools")
                .addStatement("this.tools = $T.requireNonNull(tools, $S)", Objects.class, "tools")
                .build();
    }

    private FieldSpec definition(ToolMethod method) {
        CodeBlock description =
                method.description().isEmpty() ? CodeBlock.of("null") : CodeBlock.of("$S", method.description());
        CodeBlock schema = TextBlock.continued(SchemaLines.of(schemas.of(method), WIDTH));
        return FieldSpec.builder(TOOL_DEFINITION, constant(method), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($S, $L, $L)", TOOL_DEFINITION, method.tool(), description, schema)
                .build();
    }

    /** Requests are rendered without an object whose tools are called. */
    private FieldSpec all() {
        List<CodeBlock> constants = tools.methods().stream()
                .map(method -> CodeBlock.of("$N", constant(method)))
                .toList();
        return FieldSpec.builder(DEFINITIONS, ALL, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($L)", List.class, CodeBlock.join(constants, ", "))
                .build();
    }

    private static MethodSpec definitions() {
        return MethodSpec.methodBuilder("definitions")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(DEFINITIONS)
                .addStatement("return $N", ALL)
                .build();
    }

    private MethodSpec call() {
        MethodSpec.Builder call = MethodSpec.methodBuilder("call")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addParameter(TOOL_INVOCATION, "invocation");
        if (tools.methods().stream().anyMatch(method -> method.form().checked())) {
            call.addException(Exception.class);
        }
        call.addCode("return switch (invocation.name()) {\n$>");
        for (ToolMethod method : tools.methods()) {
            CodeBlock arguments = method.parameters().isEmpty()
                    ? CodeBlock.of("")
                    : CodeBlock.of("invocation.read($T.INSTANCE)", method.codec());
            call.addCode("case $S -> $N($L);\n", method.tool(), method.code(), arguments);
        }
        return call.addCode("default -> throw invocation.unknown();\n$<};\n").build();
    }

    private MethodSpec tool(ToolMethod method) {
        MethodSpec.Builder tool = MethodSpec.methodBuilder(method.code())
                .addModifiers(Modifier.PRIVATE)
                .returns(String.class);
        if (!method.parameters().isEmpty()) {
            tool.addParameter(method.argumentsType(), "arguments");
        }
        if (method.form().checked()) {
            tool.addException(Exception.class);
        }
        CodeBlock call = method.form().isStatic()
                ? CodeBlock.of("$T.$N($L)", PromptTypes.raw(tools.type()), method.method(), given(method))
                : CodeBlock.of("tools.$N($L)", method.method(), given(method));
        if (method.told() instanceof Told.Nothing) {
            return tool.addStatement(call)
                    .addStatement("return $T.DONE", TOOL_RESULT)
                    .build();
        }
        CodeBlock told = method.told() instanceof Told.Json json
                ? CodeBlock.of("$T.json($L, $L)", TOOL_RESULT, call, CodecExpressions.codec(json.shape()))
                : call;
        return tool.addStatement("return $L", told).build();
    }

    private static CodeBlock given(ToolMethod method) {
        List<CodeBlock> arguments = method.parameters().stream()
                .map(parameter -> CodeBlock.of("arguments.$N()", parameter.name()))
                .toList();
        return CodeBlock.join(arguments, ", ");
    }

    private static TypeSpec arguments(ToolMethod method) {
        MethodSpec.Builder components = MethodSpec.compactConstructorBuilder();
        method.parameters().forEach(parameter -> components.addParameter(parameter.type(), parameter.name()));
        return TypeSpec.recordBuilder(method.argumentsType())
                .recordConstructor(components.build())
                .build();
    }

    private static String constant(ToolMethod method) {
        return ConstantName.of(method.code());
    }
}
