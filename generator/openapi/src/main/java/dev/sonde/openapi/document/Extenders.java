package dev.sonde.openapi.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which components of a document extend which, by a reference in {@code allOf}. */
final class Extenders {

    /** Those that extend a schema directly, by its pointer. */
    private final Map<String, List<Node>> direct = new LinkedHashMap<>();

    private final Map<String, Node> bases = new LinkedHashMap<>();

    private Extenders() {}

    static Extenders of(RawDocument document) {
        Extenders extenders = new Extenders();
        Map<String, Node> schemas = new LinkedHashMap<>();
        for (Node component : document.schemas()) {
            Node schema = document.resolve(component);
            schemas.put(schema.pointer(), schema);
        }
        for (Node schema : schemas.values()) {
            for (Node part : schema.get("allOf").elements()) {
                if (part.has("$ref")) {
                    extenders
                            .direct
                            .computeIfAbsent(document.resolve(part).pointer(), pointer -> new ArrayList<>())
                            .add(schema);
                }
            }
        }
        schemas.values().stream().filter(extenders::isBase).forEach(base -> extenders.bases.put(base.pointer(), base));
        return extenders;
    }

    /** What extends itself, in a circle, has nothing to be told apart from. */
    private boolean isBase(Node schema) {
        boolean open = !schema.get("discriminator").text("propertyName").isEmpty()
                && !schema.has("oneOf")
                && !schema.has("anyOf");
        Map<String, Node> all = open ? all(schema) : Map.of();
        return !all.isEmpty() && !all.containsKey(schema.pointer());
    }

    /** The schemas with a discriminator and without alternatives that others extend. */
    Collection<Node> bases() {
        return bases.values();
    }

    /** All that extend a schema, directly or not. */
    Collection<Node> of(Node schema) {
        return all(schema).values();
    }

    private Map<String, Node> all(Node schema) {
        Map<String, Node> all = new LinkedHashMap<>();
        collect(schema, all);
        return all;
    }

    private void collect(Node schema, Map<String, Node> all) {
        for (Node extender : direct.getOrDefault(schema.pointer(), List.of())) {
            if (all.putIfAbsent(extender.pointer(), extender) == null) {
                collect(extender, all);
            }
        }
    }
}
