package dev.sonde.deepseek;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of an OpenAPI document for a JSON Schema validator of others (2020-12). */
final class Schemas {

    private static final String IRI = "https://example.com/document.json";

    private final JsonNode document;
    private final SchemaRegistry registry;

    private Schemas(JsonNode document) {
        this.document = document;
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(IRI, document.toString())));
    }

    /** The schemas by the letter: enums list all values there are. */
    static Schemas closed(String document) {
        JsonNode root = Trees.yaml(SpecFolder.file(document));
        prepare(root.path("components").path("schemas"), false);
        return new Schemas(root);
    }

    /** The schemas as they are meant: other values than those of an open enum are valid. */
    static Schemas open(String document) {
        JsonNode root = Trees.yaml(SpecFolder.file(document));
        prepare(root.path("components").path("schemas"), true);
        return new Schemas(root);
    }

    /** The same schemas without one rule. */
    Schemas without(String rule) {
        JsonNode copy = document.deepCopy();
        JsonPointer pointer = JsonPointer.compile(rule.substring(1));
        ObjectNode schema = (ObjectNode) copy.at(pointer.head());
        if (schema.remove(pointer.last().getMatchingProperty()) == null) {
            throw new IllegalArgumentException("no rule " + rule);
        }
        return new Schemas(copy);
    }

    /** The rules that a value breaks, as JSON pointers into the document. */
    Set<String> broken(String schema, JsonNode value) {
        List<Error> errors = registry.getSchema(SchemaLocation.of(IRI + schema)).validate(value);
        return errors.stream()
                .map(error -> error.getSchemaLocation().toString().substring(IRI.length()))
                .collect(Collectors.toSet());
    }

    private static void prepare(JsonNode node, boolean open) {
        if (node instanceof ObjectNode object) {
            if (open && object.path("x-sonde-open").asBoolean(false)) {
                object.remove("enum");
            }
            if (object.path("discriminator").has("propertyName")) {
                object.remove("discriminator");
            }
        }
        node.forEach(child -> prepare(child, open));
    }
}
