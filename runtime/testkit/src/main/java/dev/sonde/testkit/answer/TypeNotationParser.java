package dev.sonde.testkit.answer;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a JSON Schema of a type in the notation in which prompts tell it, which is close to TypeScript's:
 * <code>{name: string, moods?: ("CALM" | "CROSS")[]}</code>, perhaps with definitions behind {@code where}.
 */
final class TypeNotationParser {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final TypeNotationTokens tokens;

    private TypeNotationParser(String text) {
        this.tokens = new TypeNotationTokens(text);
    }

    /**
     * The schema of the type at the beginning of a text; what follows it is let go.
     *
     * @throws IllegalArgumentException when there is no type
     */
    static JsonNode parse(String text) {
        TypeNotationParser parser = new TypeNotationParser(text);
        ObjectNode schema = parser.type();
        ObjectNode definitions = schema.objectNode();
        if (parser.tokens.accept(",") && parser.tokens.accept("where")) {
            do {
                String name = parser.tokens.next();
                parser.tokens.expect("=");
                definitions.set(name, parser.type());
            } while (parser.tokens.accept(","));
            schema.set("$defs", definitions);
        }
        return schema;
    }

    private ObjectNode type() {
        List<ObjectNode> alternatives = new ArrayList<>();
        do {
            alternatives.add(listOf(part()));
        } while (tokens.accept("|"));
        return alternatives.size() == 1 ? alternatives.get(0) : choice(alternatives);
    }

    private ObjectNode listOf(ObjectNode element) {
        ObjectNode type = element;
        while (tokens.accept("[]")) {
            type = typed("array").set("items", type).asObject();
        }
        return type;
    }

    private ObjectNode part() {
        if (tokens.accept("(")) {
            ObjectNode type = noted(type());
            tokens.expect(")");
            return type;
        }
        if (tokens.accept("{")) {
            return tokens.accept("[") ? map() : object();
        }
        String token = tokens.next();
        if (token.startsWith("\"")) {
            return JsonNodeFactory.instance
                    .objectNode()
                    .set("const", MAPPER.readTree(token))
                    .asObject();
        }
        return switch (token) {
            case "string", "integer", "number", "boolean", "null" -> typed(token);
            case "any" -> JsonNodeFactory.instance.objectNode();
            default -> JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + token);
        };
    }

    private ObjectNode map() {
        tokens.expect("key");
        tokens.expect(":");
        ObjectNode map = typed("object");
        if (!tokens.accept("string")) {
            map.set("propertyNames", names());
        }
        tokens.expect("]");
        tokens.expect(":");
        map.set("additionalProperties", noted(type()));
        tokens.expect("}");
        return map;
    }

    private ObjectNode names() {
        ObjectNode names = type();
        if (!names.has("const") && !names.has("enum")) {
            throw new IllegalArgumentException("no names are " + names);
        }
        return names;
    }

    private ObjectNode noted(ObjectNode type) {
        TypeNotes.apply(tokens.comment(), type);
        return type;
    }

    private ObjectNode object() {
        ObjectNode object = typed("object");
        ObjectNode properties = object.putObject("properties");
        ArrayNode required = object.putArray("required");
        while (!tokens.accept("}")) {
            String token = tokens.next();
            String name = token.startsWith("\"") ? MAPPER.readTree(token).asString() : token;
            if (!tokens.accept("?")) {
                required.add(name);
            }
            tokens.expect(":");
            properties.set(name, noted(type()));
            tokens.accept(",");
        }
        return object;
    }

    /** Several strings are an enum; anything else is a choice. */
    private static ObjectNode choice(List<ObjectNode> alternatives) {
        ObjectNode choice = JsonNodeFactory.instance.objectNode();
        if (alternatives.stream().allMatch(alternative -> alternative.has("const"))) {
            ArrayNode values = choice.putArray("enum");
            alternatives.forEach(alternative -> values.add(alternative.path("const")));
        } else {
            choice.putArray("anyOf").addAll(alternatives);
        }
        return choice;
    }

    private static ObjectNode typed(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}
