package dev.sonde.openapi.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes one schema of several that a value must keep together: {@code allOf}, or what stands beside a {@code $ref}. */
final class Composition {

    private final Canonical canonical;

    Composition(Canonical canonical) {
        this.canonical = canonical;
    }

    /** The schema without {@code allOf}; a reference only if nothing else forms its values. */
    Node of(Node schema) {
        if (!schema.has("allOf") && !schema.has("$ref")) {
            return schema;
        }
        Node own = without(schema, List.of("$ref", "allOf"));
        List<Node> parts = new ArrayList<>();
        if (schema.has("$ref")) {
            ObjectNode reference = Canonical.emptyAt(schema);
            parts.add(new Node(reference.set("$ref", schema.get("$ref").json()), schema.pointer()));
        }
        schema.get("allOf").elements().forEach(part -> parts.add(canonical.of(part)));
        List<Node> forming = parts.stream().filter(Keywords::forms).toList();
        if (!Keywords.forms(own) && forming.size() == 1 && !schema.has(Hierarchy.EXTENDER)) {
            return annotated(forming.get(0), parts, own);
        }
        parts.add(canonical.of(own));
        return merged(schema, parts);
    }

    /** An alternative that keeps what its union asks for as well. */
    Node merged(Node union, Node alternative) {
        ObjectNode base = Canonical.emptyAt(union);
        union.members().stream()
                .filter(member -> Keywords.isAsserting(member.name()))
                .forEach(member -> base.set(member.name(), member.json()));
        return merged(alternative, List.of(new Node(base, union.pointer()), alternative));
    }

    private Node merged(Node place, List<Node> parts) {
        ObjectNode whole = Canonical.emptyAt(place);
        for (Node part : parts) {
            Node resolved = canonical.resolved(canonical.isBaseOf(part, place) ? canonical.base(part) : part);
            if (resolved.has("$ref")) {
                // It leads nowhere, which whoever reads it will tell.
                return resolved;
            }
            boolean referred = canonical.of(part).has("$ref");
            for (Node member : resolved.members()) {
                boolean said =
                        Keywords.isAsserting(member.name()) || member.name().equals("nullable");
                if (said) {
                    add(whole, member);
                } else if (!referred && !member.name().equals(Node.ORIGIN)) {
                    whole.set(member.name(), member.json());
                }
            }
        }
        return new Node(whole, place.pointer());
    }

    private static Node annotated(Node formed, List<Node> parts, Node own) {
        ObjectNode whole = Canonical.emptyAt(own);
        formed.members().stream()
                .filter(member -> !member.name().equals(Node.ORIGIN))
                .forEach(member -> whole.set(member.name(), member.json()));
        for (Node part : parts) {
            annotate(whole, part);
        }
        annotate(whole, own);
        return new Node(whole, own.pointer());
    }

    private static void annotate(ObjectNode whole, Node part) {
        part.members().stream()
                .filter(member ->
                        !Keywords.isAsserting(member.name()) && !member.name().equals(Node.ORIGIN))
                .forEach(member -> whole.set(member.name(), member.json()));
    }

    private static void add(ObjectNode whole, Node added) {
        String keyword = added.name();
        JsonNode present = whole.get(keyword);
        if (present == null) {
            whole.set(keyword, keyword.equals("properties") ? properties(whole, added) : Canonical.placed(added));
            return;
        }
        switch (keyword) {
            case "properties" -> addProperties((ObjectNode) present, whole, added);
            case "required" -> whole.set(keyword, union((ArrayNode) present, added));
            case "enum" -> whole.set(keyword, common(present, added.json()));
            case "type" -> whole.set(keyword, narrower(present, added.json()));
            case "items", "additionalProperties" -> whole.set(keyword, both(whole, keyword, present, added));
            case "minimum", "exclusiveMinimum", "minLength", "minItems" ->
                whole.set(keyword, stricter(present, added.json(), 1));
            case "maximum", "exclusiveMaximum", "maxLength", "maxItems" ->
                whole.set(keyword, stricter(present, added.json(), -1));
            // Which of the one go with which of the other, nobody says: all that is common remains.
            case Canonical.VARIANTS -> whole.remove(keyword);
            default -> whole.set(keyword, added.json());
        }
    }

    private static ObjectNode properties(ObjectNode whole, Node added) {
        ObjectNode properties = whole.objectNode();
        addProperties(properties, whole, added);
        return properties;
    }

    private static void addProperties(ObjectNode present, ObjectNode whole, Node added) {
        for (Node property : added.members()) {
            JsonNode other = present.get(property.name());
            String place = whole.get(Node.ORIGIN).asText() + "/properties/" + Node.step(property.name());
            present.set(
                    property.name(),
                    other == null || other.equals(Canonical.placed(property))
                            ? Canonical.placed(property)
                            : all(place, other, Canonical.placed(property)));
        }
    }

    private static JsonNode both(ObjectNode whole, String keyword, JsonNode present, Node added) {
        if (!added.json().isObject()) {
            return present;
        }
        String place = whole.get(Node.ORIGIN).asText() + "/" + keyword;
        return present.isObject() ? all(place, present, Canonical.placed(added)) : Canonical.placed(added);
    }

    private static ObjectNode all(String place, JsonNode one, JsonNode other) {
        ObjectNode all = Canonical.emptyAt(new Node(one, place));
        all.putArray("allOf").add(one).add(other);
        return all;
    }

    private static ArrayNode union(ArrayNode present, Node added) {
        Set<JsonNode> names = new LinkedHashSet<>();
        present.forEach(names::add);
        added.json().forEach(names::add);
        return present.arrayNode().addAll(names);
    }

    private static JsonNode common(JsonNode present, JsonNode added) {
        Set<JsonNode> values = new LinkedHashSet<>();
        added.forEach(values::add);
        ArrayNode common = ((ArrayNode) present).arrayNode();
        present.forEach(value -> {
            if (values.contains(value)) {
                common.add(value);
            }
        });
        return common.isEmpty() ? present : common;
    }

    /** @param sign of how a stricter bound compares to the other one */
    private static JsonNode stricter(JsonNode present, JsonNode added, int sign) {
        boolean stays = present.isNumber()
                && added.isNumber()
                && present.decimalValue().compareTo(added.decimalValue()) * sign > 0;
        return stays ? present : added;
    }

    private static JsonNode narrower(JsonNode present, JsonNode added) {
        return present.asText().equals("number") && added.asText().equals("integer") ? added : present;
    }

    /** A schema as if it did not have some keywords. */
    static Node without(Node schema, List<String> keywords) {
        ObjectNode copy = Canonical.emptyAt(schema);
        copy.setAll((ObjectNode) schema.json());
        copy.put(Node.ORIGIN, schema.pointer()).remove(keywords);
        return new Node(copy, schema.pointer());
    }
}
