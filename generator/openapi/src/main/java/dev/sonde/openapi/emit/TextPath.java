package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.RuntimeNames.ENDING;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.PromptModel;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.TypeModel.EnumModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import dev.sonde.shape.Declaration.EnumValue;
import dev.sonde.shape.Property.Presence;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The methods that follow a path of the document into a reply: to its text and to the reason why it ended. What is not there
 * gives an empty answer, never an exception.
 */
final class TextPath {

    private final Api api;
    private final ClassName start;

    TextPath(Api api, ClassName start) {
        this.api = api;
        this.start = start;
    }

    List<MethodSpec> methods(List<String> text, PromptModel prompt) {
        return List.of(text(text), ending(prompt));
    }

    private MethodSpec text(List<String> path) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("text")
                .addJavadoc("The text at {@code /$L}; empty if there is none.\n", String.join("/", path))
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(Optional.class, String.class));
        CodeBlock value = follow(method, path, CodeBlock.of("$T.empty()", Optional.class));
        return method.addStatement("return $T.ofNullable($L)", Optional.class, value)
                .build();
    }

    private MethodSpec ending(PromptModel prompt) {
        List<String> path = prompt.finish();
        MethodSpec.Builder method = MethodSpec.methodBuilder("ending")
                .addJavadoc("What the reason at {@code /$L} means.\n", String.join("/", path))
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ENDING);
        CodeBlock value = follow(method, path, CodeBlock.of("$T.NONE", ENDING));
        TypeName type = typeAt(path);
        method.addStatement("$T reason = $L", type, value)
                .beginControlFlow("if (reason == null)")
                .addStatement("return $T.NONE", ENDING)
                .endControlFlow();
        method.addCode("return switch (reason.known()) {\n$>");
        casesByEnding(type, prompt)
                .forEach((ending, cases) ->
                        method.addCode("case $L -> $T.$L;\n", String.join(", ", cases), ENDING, ending));
        return method.addCode("$<};\n").build();
    }

    private Map<String, List<String>> casesByEnding(TypeName type, PromptModel prompt) {
        Map<String, List<String>> cases = new LinkedHashMap<>();
        EnumModel reasons = (EnumModel) api.find(type).orElseThrow();
        for (EnumValue reason : reasons.declaration().values()) {
            String ending = prompt.endings().getOrDefault(reason.value(), "UNKNOWN");
            cases.computeIfAbsent(ending, unused -> new ArrayList<>()).add(reason.constant());
        }
        cases.computeIfAbsent("UNKNOWN", unused -> new ArrayList<>()).add("UNRECOGNIZED");
        return cases;
    }

    /** Adds the statements that walk to the last step, and returns the expression of that step. */
    private CodeBlock follow(MethodSpec.Builder method, List<String> path, CodeBlock otherwise) {
        CodeBlock value = CodeBlock.of("");
        TypeName type = start;
        for (int i = 0; i < path.size(); i++) {
            String step = path.get(i);
            boolean last = i == path.size() - 1;
            PropertyModel property = property(type, step);
            String component = property.component();
            CodeBlock read =
                    value.isEmpty() ? CodeBlock.of("$N", component) : CodeBlock.of("$L.$N()", value, component);
            if (property.shape() instanceof Shape.ListOf list) {
                CodeBlock test = property.presence() == Presence.EMPTY
                        ? CodeBlock.of("$L.isEmpty()", read)
                        : CodeBlock.of("$1L == null || $1L.isEmpty()", read);
                method.beginControlFlow("if ($L)", test)
                        .addStatement("return $L", otherwise)
                        .endControlFlow();
                value = CodeBlock.of("$L.get($L)", read, path.get(++i));
                type = list.element().type();
            } else if (last) {
                value = read;
            } else {
                if (!value.isEmpty()) {
                    method.addStatement("$T $N = $L", property.shape().type(), component, read);
                }
                method.beginControlFlow("if ($N == null)", component)
                        .addStatement("return $L", otherwise)
                        .endControlFlow();
                value = CodeBlock.of("$N", component);
                type = property.shape().type();
            }
        }
        return value;
    }

    private TypeName typeAt(List<String> path) {
        TypeName type = start;
        for (String step : path) {
            if (!step.matches("\\d+")) {
                Shape shape = property(type, step).shape();
                type = shape instanceof Shape.ListOf list ? list.element().type() : shape.type();
            }
        }
        return type;
    }

    private PropertyModel property(TypeName owner, String name) {
        ObjectModel object = (ObjectModel) api.find(owner).orElseThrow();
        return object.properties().stream()
                .filter(property -> property.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
