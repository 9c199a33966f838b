package dev.sonde.testkit.spec;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The prepared document, asked by the places that the validator names in its errors. */
final class PreparedSchemas {

    private static final int COMPONENT_DEPTH = 3;

    private final ObjectNode root;

    PreparedSchemas(ObjectNode root) {
        this.root = root;
    }

    /** The document without extensions and OpenAPI's own keywords, which the validator would log as unknown. */
    ObjectNode plain() {
        ObjectNode plain = root.objectNode();
        plain.set("components", root.path("components").deepCopy());
        plain.set(
                SchemaPreparation.REQUESTS,
                root.path(SchemaPreparation.REQUESTS).deepCopy());
        plain.forEach(PreparedSchemas::strip);
        return plain;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> property : List.copyOf(object.properties())) {
                boolean discriminator = property.getKey().equals("discriminator")
                        && property.getValue().isObject()
                        && property.getValue().has("propertyName");
                if (property.getKey().startsWith("x-") || discriminator) {
                    object.remove(property.getKey());
                }
            }
        }
        node.forEach(PreparedSchemas::strip);
    }

    /** The message of the rule that a keyword belongs to. */
    Optional<String> refusal(SchemaLocation keyword) {
        return nodes(keyword).stream()
                .flatMap(node -> node.path(SchemaPreparation.REFUSAL).stringValueOpt().stream())
                .findFirst();
    }

    /** The schema that a keyword stands in. */
    JsonNode schema(SchemaLocation keyword) {
        List<JsonNode> nodes = nodes(keyword);
        return nodes.get(nodes.size() - 2);
    }

    /** The name of the component whose own keyword this is. */
    Optional<String> component(SchemaLocation keyword) {
        NodePath path = keyword.getFragment();
        boolean own =
                path.getNameCount() == COMPONENT_DEPTH + 1 && path.getName(0).equals("components");
        return own ? Optional.of(path.getName(COMPONENT_DEPTH - 1)) : Optional.empty();
    }

    /** The nodes on the way to a place, from the document down to it. */
    private List<JsonNode> nodes(SchemaLocation place) {
        List<JsonNode> nodes = new ArrayList<>();
        JsonNode node = root;
        nodes.add(node);
        for (int i = 0; i < place.getFragment().getNameCount(); i++) {
            Object step = place.getFragment().getElement(i);
            node = node.isArray() ? node.path(Integer.parseInt(step.toString())) : node.path(step.toString());
            nodes.add(node);
        }
        return nodes;
    }
}
