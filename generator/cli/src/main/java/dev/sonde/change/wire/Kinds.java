package dev.sonde.change.wire;

import dev.sonde.openapi.document.Canonical;
import dev.sonde.openapi.document.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a schema in canonical form allows a value to be: JSON types, and for objects of a union which of them. */
final class Kinds {

    private static final String ANY = "any value";

    private Kinds() {}

    /**
     * The schema of each kind, by its name.
     *
     * @param other what the schema is compared with: a variant of it has the name that it has there
     */
    static Map<String, Node> of(Node schema, Node other) {
        Map<String, Node> kinds = new LinkedHashMap<>();
        if (schema.has(Canonical.VARIANTS)) {
            schema.get(Canonical.VARIANTS).elements().forEach(variant -> kinds.put(name(variant, kinds), variant));
        } else {
            kinds.put(isVariant(schema, other) ? nameOf(schema.pointer()) : schema.text("type", ANY), schema);
        }
        return kinds;
    }

    private static boolean isVariant(Node schema, Node union) {
        return union.get(Canonical.VARIANTS).elements().stream()
                .anyMatch(variant -> variant.text("$ref").equals(schema.pointer()));
    }

    private static String name(Node variant, Map<String, Node> taken) {
        if (variant.has("$ref")) {
            return nameOf(variant.text("$ref"));
        }
        String name = variant.text("type", ANY);
        return taken.containsKey(name) ? name + " " + (taken.size() + 1) : name;
    }

    private static String nameOf(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    /** Whether all of the others are among some. */
    static boolean contain(Set<String> kinds, Set<String> others) {
        return kinds.contains(ANY)
                || others.stream()
                        .allMatch(kind -> kinds.contains(kind) || (kind.equals("integer") && kinds.contains("number")));
    }

    static String words(Set<String> kinds) {
        return String.join(" or ", new TreeSet<>(kinds));
    }
}
