package dev.sonde.change.classes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What people change in a schema. */
enum SchemaChange implements RandomChanges.Kind {
    ADDED_PROPERTY {
        @Override
        boolean change(ObjectNode schema, ObjectNode document, Random random) {
            if (!(schema.get("properties") instanceof ObjectNode properties)) {
                return false;
            }
            String name = "added_" + random.nextInt(100);
            properties.putObject(name).put("type", "string");
            if (random.nextBoolean()) {
                required(schema).add(name);
            }
            return true;
        }
    },
    REMOVED_PROPERTY {
        @Override
        boolean change(ObjectNode schema, ObjectNode document, Random random) {
            if (!hasProperties(schema)) {
                return false;
            }
            String name = property(schema, random);
            schema.withObject("properties").remove(name);
            release(schema, name);
            return true;
        }
    },
    RENAMED_PROPERTY {
        @Override
        boolean change(ObjectNode schema, ObjectNode document, Random random) {
            if (!hasProperties(schema)) {
                return false;
            }
            String name = property(schema, random);
            String renamed = "renamed_" + random.nextInt(100);
            ObjectNode properties = schema.withObject("properties");
            properties.set(renamed, properties.remove(name));
            if (release(schema, name)) {
                required(schema).add(renamed);
            }
            return true;
        }
    },
    REQUIRED_PROPERTY {
        @Override
        boolean change(ObjectNode schema, ObjectNode document, Random random) {
            if (!hasProperties(schema)) {
                return false;
            }
            String name = property(schema, random);
            boolean was = release(schema, name);
            required(schema).add(name);
            return !was;
        }
    },
    OPTIONAL_PROPERTY {
        @Override
        boolean change(ObjectNode schema, ObjectNode document, Random random) {
            return hasProperties(schema) && release(schema, property(schema, random));
        }
    },
    NARROWED_RANGE {
        @Override
        boolean change(ObjectNode schema, ObjectNode document, Random random) {
            if (!schema.path("maximum").isNumber()) {
                return false;
            }
            schema.put("maximum", schema.get("maximum").asInt() - 1);
            return true;
        }
    },
    DROPPED_VALUE {
        @Override
        boolean change(ObjectNode schema, ObjectNode document, Random random) {
            if (!(schema.get("enum") instanceof ArrayNode values) || values.size() < 3) {
                return false;
            }
            values.remove(random.nextInt(values.size()));
            return true;
        }
    },
    ADDED_VALUE {
        @Override
        boolean change(ObjectNode schema, ObjectNode document, Random random) {
            if (!(schema.get("enum") instanceof ArrayNode values)
                    || !values.path(0).isTextual()) {
                return false;
            }
            values.add("added_" + random.nextInt(100));
            return true;
        }
    },
    WIDENED_TYPE {
        @Override
        boolean change(ObjectNode schema, ObjectNode document, Random random) {
            if (!schema.path("type").asText().equals("integer")) {
                return false;
            }
            schema.put("type", "number").remove("format");
            return true;
        }
    },
    OTHER_FORMAT {
        @Override
        boolean change(ObjectNode schema, ObjectNode document, Random random) {
            if (!schema.path("type").asText().equals("integer")) {
                return false;
            }
            schema.put("format", schema.path("format").asText().equals("int32") ? "int64" : "int32");
            return true;
        }
    },
    MADE_A_UNION {
        @Override
        boolean change(ObjectNode schema, ObjectNode document, Random random) {
            if (!schema.path("type").isTextual()
                    || List.of("boolean", "null").contains(schema.path("type").asText())) {
                return false;
            }
            ObjectNode before = schema.deepCopy();
            schema.removeAll();
            schema.putArray("oneOf").add(before).addObject().put("type", "boolean");
            return true;
        }
    },
    DEPRECATED_PROPERTY {
        @Override
        boolean change(ObjectNode schema, ObjectNode document, Random random) {
            if (!hasProperties(schema)) {
                return false;
            }
            ObjectNode property = schema.withObject("properties").withObject(property(schema, random));
            property.put("deprecated", !property.path("deprecated").asBoolean());
            return true;
        }
    },
    NULLABILITY {
        @Override
        boolean change(ObjectNode schema, ObjectNode document, Random random) {
            if (document.path("openapi").asText().startsWith("3.0") && schema.has("type")) {
                schema.put("nullable", !schema.path("nullable").asBoolean());
                return true;
            }
            if (schema.get("type") instanceof ArrayNode types
                    && types.toString().contains("null")) {
                schema.set("type", types.get(0));
                return true;
            }
            boolean old = document.path("openapi").asText().startsWith("3.0");
            if (old || List.of("", "null").contains(schema.path("type").asText())) {
                return false;
            }
            String type = schema.get("type").asText();
            schema.putArray("type").add(type).add("null");
            return true;
        }
    },
    DEFAULT {
        @Override
        boolean change(ObjectNode schema, ObjectNode document, Random random) {
            switch (schema.path("type").asText()) {
                case "boolean" -> schema.put("default", !schema.path("default").asBoolean());
                case "integer" -> schema.put("default", schema.path("default").asInt() + 1);
                default -> {
                    return false;
                }
            }
            return true;
        }
    },
    ADDED_VARIANT {
        @Override
        boolean change(ObjectNode schema, ObjectNode document, Random random) {
            return new Variant(document, "Added" + random.nextInt(100)).addTo(schema);
        }
    };

    abstract boolean change(ObjectNode schema, ObjectNode document, Random random);

    @Override
    public boolean apply(ObjectNode document, Random random) {
        List<ObjectNode> schemas = new ArrayList<>();
        document.at("/components/schemas").forEach(schema -> collect(schema, schemas));
        document.path("paths").findValues("schema").forEach(schema -> collect(schema, schemas));
        return change(schemas.get(random.nextInt(schemas.size())), document, random);
    }

    private static void collect(JsonNode schema, List<ObjectNode> schemas) {
        if (schema instanceof ObjectNode object) {
            schemas.add(object);
            for (String below : List.of("properties", "allOf", "anyOf", "oneOf")) {
                object.path(below).forEach(part -> collect(part, schemas));
            }
            collect(object.path("items"), schemas);
            collect(object.path("additionalProperties"), schemas);
        }
    }

    private static boolean hasProperties(ObjectNode schema) {
        return !schema.path("properties").isEmpty();
    }

    private static String property(ObjectNode schema, Random random) {
        List<String> names = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        return names.get(random.nextInt(names.size()));
    }

    private static ArrayNode required(ObjectNode schema) {
        return schema.withArray("required");
    }

    /** Makes a property optional; says whether it was required. */
    private static boolean release(ObjectNode schema, String name) {
        ArrayNode required = required(schema);
        for (int index = 0; index < required.size(); index++) {
            if (required.get(index).asText().equals(name)) {
                required.remove(index);
                return true;
            }
        }
        return false;
    }
}
