package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.RuntimeNames.STRICT_TOOLS;
import static dev.sonde.openapi.emit.RuntimeNames.TOOL_CALLING;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.FoldModel;
import dev.sonde.openapi.model.Operation;
import dev.sonde.openapi.model.PromptModel;
import dev.sonde.openapi.model.ToolsModel;
import dev.sonde.openapi.model.ToolsModel.Strict;
import java.util.List;

/** What the user's compile must know of an API's tools, on the prompt annotation. */
final class ToolAnnotations {

    private final Api api;
    private final PromptModel prompt;

    ToolAnnotations(Api api, PromptModel prompt) {
        this.api = api;
        this.prompt = prompt;
    }

    /** The meta-annotations; none if the API has no tools. */
    List<AnnotationSpec> toolCalling() {
        ToolsModel tools = prompt.tools();
        if (tools == null) {
            return List.of();
        }
        PathWalk walk = new PathWalk(api, tools.offer().tool());
        List<String> name = tools.offer().name();
        List<String> around = name.subList(0, name.size() - 1);
        TypeName definition = around.isEmpty() ? tools.offer().tool() : walk.typeAt(around);
        String component = walk.property(definition, name.get(name.size() - 1)).component();
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(TOOL_CALLING)
                .addMember("tools", "$S", tools.offer().property())
                .addMember("definition", "$T.class", definition)
                .addMember("name", "$S", component)
                .addMember("fold", "$T.class", fold().type());
        return tools.strict() == null
                ? List.of(annotation.build())
                : List.of(annotation.build(), strict(tools.strict()));
    }

    private AnnotationSpec strict(Strict strict) {
        Operation operation = api.operation(strict.operation());
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(STRICT_TOOLS)
                .addMember("operation", "$S", operation.name())
                .addMember("stream", "$S", operation.name() + "Stream")
                .addMember("route", "$S", operation.route());
        strict.keywords().forEach(keyword -> annotation.addMember("keywords", "$S", keyword));
        strict.formats().forEach(format -> annotation.addMember("formats", "$S", format));
        return annotation.addMember("definitions", "$S", strict.definitions()).build();
    }

    private FoldModel fold() {
        return api.fold(api.operation(prompt.operation())).orElseThrow();
    }
}
