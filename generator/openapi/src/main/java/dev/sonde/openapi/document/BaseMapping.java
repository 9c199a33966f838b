package dev.sonde.openapi.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which value of a base's discriminator stands for which schema. */
final class BaseMapping {

    private final String property;
    /** The pointers of schemas by the values. */
    private final Map<String, String> targets = new LinkedHashMap<>();

    private BaseMapping(String property) {
        this.property = property;
    }

    /** What the base maps itself; then the constants of those that it does not map; then the names of those that have none. */
    static BaseMapping of(Node base, Collection<Node> extenders, RawDocument document) {
        BaseMapping mapping = new BaseMapping(base.get("discriminator").text("propertyName"));
        Map<String, String> named = new LinkedHashMap<>();
        extenders.forEach(extender -> named.put(extender.name(), extender.pointer()));
        named.put(base.name(), base.pointer());
        for (Node value : base.get("discriminator").get("mapping").members()) {
            String target = value.json().asText();
            mapping.targets.put(value.name(), named.getOrDefault(name(target), target));
        }
        for (Node extender : extenders) {
            if (!mapping.names(extender.pointer())) {
                String value = mapping.constant(extender, document).orElse(extender.name());
                mapping.targets.putIfAbsent(value, extender.pointer());
            }
        }
        if (extenders.size() == 1) {
            mapping.targets.putIfAbsent(base.name(), base.pointer());
        }
        return mapping;
    }

    /** The name of the schema that a mapping means, which it gives by name, by pointer or by file. */
    private static String name(String target) {
        return target.replaceAll(".*/", "").replaceAll("\\.(ya?ml|json)$", "");
    }

    /** The value that an extender states for itself, and not only by what it extends. */
    private Optional<String> constant(Node extender, RawDocument document) {
        return Stream.concat(Stream.of(extender), extender.get("allOf").elements().stream())
                .map(part -> document.resolve(part.get("properties").get(property)))
                .flatMap(stated -> Stream.of(stated.get("const"), only(stated.get("enum"))))
                .map(Node::json)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst();
    }

    private static Node only(Node values) {
        return values.json().size() == 1 ? values.elements().get(0) : values;
    }

    /** Adds what another base, which this one extends, calls this one. */
    void inherit(BaseMapping other, String pointer) {
        if (property.equals(other.property)) {
            other.targets.forEach((value, target) -> {
                if (target.equals(pointer)) {
                    targets.putIfAbsent(value, target);
                }
            });
        }
    }

    /** Whether some value stands for a schema. */
    boolean names(String pointer) {
        return targets.containsValue(pointer);
    }

    /** The pointers of schemas, or what else the base maps to, by values. */
    Map<String, String> targets() {
        return Collections.unmodifiableMap(targets);
    }
}
