package dev.sonde.processor.emit;

import dev.sonde.processor.model.PromptInterface;
import dev.sonde.processor.model.PromptMethod;
import dev.sonde.processor.model.ToolCalling;
import dev.sonde.processor.model.ToolMethod;
import dev.sonde.processor.model.UserType;
import dev.sonde.shape.Declaration;
import dev.sonde.shape.Shape;
import dev.sonde.shape.schema.JsonSchema;
import dev.sonde.shape.schema.StrictSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The JSON Schemas of what tools are called with: in the form that a strict API takes, wherever there is one. */
final class ToolSchemas {

    private final List<Declaration> declarations;
    private final Optional<StrictSchema> strict;

    ToolSchemas(PromptInterface subject) {
        this.declarations = subject.codecs().stream().map(UserType::declaration).toList();
        this.strict = subject.operation()
                .tools()
                .flatMap(ToolCalling::strict)
                .map(rules -> new StrictSchema(rules.keywords(), rules.formats(), rules.definitions()));
    }

    /** On one line. */
    String of(ToolMethod method) {
        return strict(method).orElseGet(() -> JsonSchema.of(shape(method), with(method)));
    }

    /** Whether the API can hold the model to all tools of a prompt, and is to. */
    boolean areStrict(PromptMethod prompt) {
        return prompt.wantsStrictTools()
                && prompt.tools().methods().stream()
                        .allMatch(method -> strict(method).isPresent());
    }

    private Optional<String> strict(ToolMethod method) {
        return strict.flatMap(schema -> schema.of(shape(method), with(method)));
    }

    private static Shape shape(ToolMethod method) {
        return Shape.Reference.of(method.argumentsType(), method.codec());
    }

    private List<Declaration> with(ToolMethod method) {
        List<Declaration> all = new ArrayList<>(declarations);
        all.add(method.arguments());
        return all;
    }
}
