package dev.sonde.testkit.spec;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns the schemas of the document into equivalent ones whose violations can be told to a client, and that say in JSON
 * Schema what the document says in extensions.
 */
final class SchemaPreparation {

    /** Where a prepared document holds the schemas of request bodies, by operation. */
    static final String REQUESTS = "x-requests";

    /** On a part of a prepared schema: the message of the rule that it states. */
    static final String REFUSAL = "x-refusal";

    private final ObjectNode root;
    private final UnionRewriting unions;

    private SchemaPreparation(ObjectNode root) {
        this.root = root;
        this.unions = new UnionRewriting(new ApiDocument(root.deepCopy()));
    }

    /** A prepared copy of the document. */
    static ObjectNode prepare(ApiDocument document) {
        SchemaPreparation preparation = new SchemaPreparation(document.root().deepCopy());
        preparation.rewrite(preparation.root.path("components").path("schemas"));
        preparation.addRequests(document);
        return preparation.root;
    }

    private void rewrite(JsonNode node) {
        if (node instanceof ObjectNode object) {
            rewriteEnum(object);
            unions.rewrite(object);
            addRules(object, object.path("x-sonde-rules"));
        }
        // A copy, because rewriting adds what needs none itself.
        for (Map.Entry<String, JsonNode> child : List.copyOf(node.properties())) {
            if (!child.getKey().startsWith("x-")) {
                rewrite(child.getValue());
            }
        }
        node.values().forEach(child -> {
            if (node.isArray()) {
                rewrite(child);
            }
        });
    }

    private static void rewriteEnum(ObjectNode schema) {
        if (schema.path("x-sonde-open").asBoolean(false)) {
            schema.remove("enum");
        } else if (schema.path("enum") instanceof ArrayNode values) {
            ApiDocument.served(schema).forEach(values::add);
        }
    }

    /** Adds the rules that refuse a request and are stated as schemas; those stated in words are code elsewhere. */
    private static void addRules(ObjectNode schema, JsonNode rules) {
        for (JsonNode rule : rules.values()) {
            if (rule.path("effect").asString("").equals("refused") && rule.has("then")) {
                ObjectNode added = schema.withArray("allOf").addObject();
                added.put(REFUSAL, rule.path("message").asString(""));
                added.set("if", rule.has("when") ? rule.path("when") : schema.objectNode());
                added.set("then", rule.path("then"));
            }
        }
    }

    private void addRequests(ApiDocument document) {
        ObjectNode requests = root.putObject(REQUESTS);
        for (JsonNode path : document.root().path("paths").values()) {
            JsonNode operation = path.path("post");
            JsonNode body = document.resolve(operation.path("requestBody"));
            JsonNode schema = body.path("content").path("application/json").path("schema");
            if (schema.isObject()) {
                ObjectNode request =
                        requests.putObject(operation.path("operationId").asString());
                request.withArray("allOf").add(schema);
                addRules(request, operation.path("x-sonde-rules"));
            }
        }
    }
}
