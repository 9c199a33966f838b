package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.RuntimeNames.ENDING;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.PromptModel;
import dev.sonde.openapi.model.TypeModel.EnumModel;
import dev.sonde.openapi.model.TypeModel.KindUnionModel;
import dev.sonde.shape.Declaration.EnumValue;
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
    private final PathWalk walk;

    TextPath(Api api, ClassName start) {
        this.api = api;
        this.walk = new PathWalk(api, start);
    }

    List<MethodSpec> methods(List<String> text, PromptModel prompt) {
        return List.of(text("text", text), ending(prompt));
    }

    MethodSpec reasoning(List<String> path) {
        return text("reasoning", path);
    }

    private MethodSpec text(String name, List<String> path) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc("The text at {@code /$L}; empty if there is none.\n", String.join("/", path))
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(Optional.class, String.class));
        CodeBlock value = walk.follow(method, path, CodeBlock.of("$T.empty()", Optional.class));
        if (api.find(walk.typeAt(path)).orElse(null) instanceof KindUnionModel union) {
            return method.addStatement(
                            "return $1L instanceof $2T string ? $3T.of(string.value()) : $3T.empty()",
                            value,
                            union.text().orElseThrow().type(),
                            Optional.class)
                    .build();
        }
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
        CodeBlock value = walk.follow(method, path, CodeBlock.of("$T.NONE", ENDING));
        TypeName type = walk.typeAt(path);
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
}
