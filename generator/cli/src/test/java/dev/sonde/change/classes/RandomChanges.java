package dev.sonde.change.classes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Changes that people make to the schemas of a document: a property more, less, renamed, a range, a value, a type. */
final class RandomChanges {

    private static final int CHANGES = 4;
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Random random;

    RandomChanges(long seed) {
        random = new Random(seed);
    }

    /** Writes a document without our extensions, most of which do not bear that a property goes. */
    static Path plain(Path document, Path written) throws IOException {
        JsonNode root = YAML.readTree(document.toFile());
        strip(root);
        YAML.writeValue(written.toFile(), root);
        return written;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(member -> member.getKey().startsWith("x-"));
        }
        node.forEach(RandomChanges::strip);
    }

    /** Writes a document anew, with some changes. */
    Path apply(Path document, Path changed) throws IOException {
        JsonNode root = YAML.readTree(document.toFile());
        List<ObjectNode> schemas = new ArrayList<>();
        root.at("/components/schemas").forEach(schema -> collect(schema, schemas));
        for (int made = 0; made < CHANGES; ) {
            if (change(schemas.get(random.nextInt(schemas.size())))) {
                made++;
            }
        }
        YAML.writeValue(changed.toFile(), root);
        return changed;
    }

    private static void collect(JsonNode schema, List<ObjectNode> schemas) {
        if (schema instanceof ObjectNode object) {
            schemas.add(object);
            object.path("properties").forEach(property -> collect(property, schemas));
        }
    }

    /** Makes one change, of a kind that the schema bears; says whether it did. */
    private boolean change(ObjectNode schema) {
        return switch (random.nextInt(6)) {
            case 0 -> add(schema);
            case 1 -> remove(schema, null);
            case 2 -> remove(schema, "renamed_" + random.nextInt(100));
            case 3 -> narrow(schema);
            case 4 -> drop(schema);
            default -> widen(schema);
        };
    }

    private boolean add(ObjectNode schema) {
        if (!(schema.get("properties") instanceof ObjectNode properties)) {
            return false;
        }
        properties.putObject("added_" + random.nextInt(100)).put("type", "string");
        return true;
    }

    /** Removes a property, and puts it under another name if there is one. */
    private boolean remove(ObjectNode schema, @Nullable String name) {
        if (!(schema.get("properties") instanceof ObjectNode properties) || properties.isEmpty()) {
            return false;
        }
        List<String> names = new ArrayList<>();
        properties.fieldNames().forEachRemaining(names::add);
        String chosen = names.get(random.nextInt(names.size()));
        JsonNode property = properties.remove(chosen);
        if (name != null) {
            properties.set(name, property);
        }
        return true;
    }

    private boolean narrow(ObjectNode schema) {
        if (!schema.path("maximum").isNumber()) {
            return false;
        }
        schema.put("maximum", schema.get("maximum").asInt() - 1);
        return true;
    }

    private boolean drop(ObjectNode schema) {
        if (!(schema.get("enum") instanceof ArrayNode values) || values.size() < 3) {
            return false;
        }
        values.remove(random.nextInt(values.size()));
        return true;
    }

    private boolean widen(ObjectNode schema) {
        if (!schema.path("type").asText().equals("integer")) {
            return false;
        }
        schema.put("type", "number").remove("format");
        return true;
    }
}
