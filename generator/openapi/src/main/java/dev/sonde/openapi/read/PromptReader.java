package dev.sonde.openapi.read;

import com.palantir.javapoet.ClassName;
import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.model.ImagesModel;
import dev.sonde.openapi.model.Operation;
import dev.sonde.openapi.model.Problems;
import dev.sonde.openapi.model.PromptModel;
import dev.sonde.openapi.model.PromptModel.JsonMode;
import dev.sonde.openapi.model.PromptModel.MessageShorthand;
import dev.sonde.openapi.model.PromptModel.PlainText;
import dev.sonde.openapi.model.PromptModel.Prefix;
import dev.sonde.openapi.model.PromptModel.UserText;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads {@code x-sonde-prompt}: how an operation becomes the target of a prompt annotation. */
final class PromptReader {

    private static final String EXTENSION = "x-sonde-prompt";

    private final SchemaReader schemas;
    private final Problems problems;

    PromptReader(SchemaReader schemas, Problems problems) {
        this.schemas = schemas;
        this.problems = problems;
    }

    List<PromptModel> read(List<Operation> operations) {
        List<PromptModel> prompts = new ArrayList<>();
        for (Operation operation : operations) {
            Node extension = schemas.document().follow(operation.pointer()).get(EXTENSION);
            if (!extension.exists()) {
                continue;
            }
            if (operation.body() == null
                    || !(operation.body().shape() instanceof Shape.Reference)
                    || operation.stream() == null
                    || !(operation.stream().chunk() instanceof Shape.Reference)
                    || !(operation.reply() instanceof Shape.Reference)) {
                problems.add(
                        extension.pointer(),
                        "a promptable operation needs a JSON body, a named JSON reply and a stream");
            } else {
                prompts.add(read(extension, operation));
            }
        }
        return prompts;
    }

    private PromptModel read(Node extension, Operation operation) {
        Map<String, String> endings = new LinkedHashMap<>();
        extension
                .get("endings")
                .members()
                .forEach(ending ->
                        endings.put(ending.name(), ending.json().asText().toUpperCase(Locale.ROOT)));
        String annotation = extension.text("annotation", "Prompt");
        return new PromptModel(
                extension.pointer(),
                annotation,
                operation.name(),
                schemas.packages().model(annotation + "Options"),
                (ClassName) Objects.requireNonNull(operation.body()).type(),
                (ClassName) operation.reply().type(),
                (ClassName) Objects.requireNonNull(operation.stream()).chunk().type(),
                extension.has("system") ? shorthand(extension.get("system")) : null,
                user(extension.get("user")),
                extension.strings("texts").stream()
                        .map(schemas.naming()::property)
                        .toList(),
                extension.has("assistant") ? shorthand(extension.get("assistant")) : null,
                extension.has("json") ? json(extension.get("json")) : null,
                new ToolsReader(schemas).read(extension.get("tools")),
                extension.has("images") ? images(extension.get("images")) : null,
                extension.has("prefix") ? prefix(extension.get("prefix")) : null,
                extension.has("model") ? schemas.naming().property(extension.text("model")) : "",
                path(extension.text("text")),
                path(extension.text("reasoning")),
                path(extension.text("delta")),
                path(extension.text("finish")),
                endings,
                extension.strings("owned").stream()
                        .map(schemas.naming()::property)
                        .collect(Collectors.toSet()));
    }

    private UserText user(Node node) {
        return node.has("schema")
                ? shorthand(node)
                : new PlainText(schemas.naming().property(node.text("property")));
    }

    private JsonMode json(Node node) {
        return new JsonMode(
                schemas.naming().property(node.text("property")), path(node.text("at")), node.text("value"));
    }

    private MessageShorthand shorthand(Node node) {
        return new MessageShorthand(
                schemas.naming().property(node.text("property")),
                schemas.model(node.text("schema")),
                schemas.naming().property(node.text("text")),
                node.has("reasoning") ? schemas.naming().property(node.text("reasoning")) : "");
    }

    private ImagesModel images(Node node) {
        return new ImagesModel(
                node.pointer(),
                part(node.get("text")),
                part(node.get("url")),
                part(node.get("file")),
                node.strings("models"));
    }

    private Prefix prefix(Node node) {
        return new Prefix(
                schemas.naming().property(node.text("property")),
                schemas.naming().operation(node.text("operation")));
    }

    private ImagesModel.Part part(Node node) {
        return new ImagesModel.Part(schemas.model(node.text("schema")), path(node.text("at")));
    }

    /** The steps of a JSON pointer. */
    static List<String> path(String pointer) {
        return Arrays.stream(pointer.split("/", -1)).skip(1).toList();
    }
}
