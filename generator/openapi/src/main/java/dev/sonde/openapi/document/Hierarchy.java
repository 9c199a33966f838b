package dev.sonde.openapi.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Base classes as OpenAPI 3.0 has them: a schema with a discriminator and without alternatives, which other components extend by
 * {@code allOf}. It becomes what it means: {@code oneOf} of all that extend it, with a complete mapping. Those that extend it still have
 * its properties, but not its alternatives.
 *
 * <p>A base that is a value as well, since a mapping names it, it extends another base, or only one component extends it, has one more
 * alternative: a component of its own with the base's properties, named after it with {@code Base} behind.
 */
final class Hierarchy {

    /** Marks a schema whose alternatives extend it. */
    static final String BASE = "$base";

    /** Marks a schema that extends a base, and so is never just another name of it. */
    static final String EXTENDER = "$extender";

    private final RawDocument document;
    private final Extenders extenders;
    /** By the pointers of the bases. */
    private final Map<String, BaseMapping> mappings = new LinkedHashMap<>();
    /** The references to what a base is itself, by its pointer. */
    private final Map<String, String> themselves = new LinkedHashMap<>();

    private Hierarchy(RawDocument document) {
        this.document = document;
        this.extenders = Extenders.of(document);
    }

    /** Completes the bases of a document. */
    static void complete(RawDocument document) {
        Hierarchy hierarchy = new Hierarchy(document);
        for (Node base : hierarchy.extenders.bases()) {
            hierarchy.mappings.put(base.pointer(), BaseMapping.of(base, hierarchy.extenders.of(base), document));
        }
        hierarchy.inheritValues();
        hierarchy.extenders.bases().forEach(hierarchy::addItself);
        hierarchy.extenders.bases().forEach(hierarchy::addAlternatives);
    }

    /** What a base is called by those that it extends, it is called by its own discriminator too, if it is the same property. */
    private void inheritValues() {
        for (Node base : extenders.bases()) {
            BaseMapping mapping = mapping(base);
            for (Node extender : extenders.of(base)) {
                if (mappings.containsKey(extender.pointer())) {
                    mapping(extender).inherit(mapping, extender.pointer());
                }
            }
        }
    }

    private void addItself(Node base) {
        if (mappings.values().stream().noneMatch(mapping -> mapping.names(base.pointer()))) {
            return;
        }
        ObjectNode schemas =
                (ObjectNode) document.top().get("components").get("schemas").json();
        String name = base.name() + "Base";
        while (schemas.has(name)) {
            name += "_";
        }
        ObjectNode itself = schemas.putObject(name);
        itself.put("description", "A " + base.name() + " and nothing more.").put(EXTENDER, true);
        itself.putArray("allOf").addObject().put("$ref", base.pointer());
        themselves.put(base.pointer(), document.schema(name).pointer());
    }

    private void addAlternatives(Node base) {
        ObjectNode schema = (ObjectNode) base.json();
        ArrayNode alternatives = schema.put(BASE, true).putArray("oneOf");
        BaseMapping mapping = mapping(base);
        if (mapping.names(base.pointer())) {
            alternatives.addObject().put("$ref", reference(base.pointer()));
        }
        for (Node extender : extenders.of(base)) {
            ((ObjectNode) extender.json()).put(EXTENDER, true);
            alternatives.addObject().put("$ref", reference(extender.pointer()));
        }
        ObjectNode complete = ((ObjectNode) schema.get("discriminator")).putObject("mapping");
        mapping.targets().forEach((value, target) -> complete.put(value, reference(target)));
    }

    private String reference(String pointer) {
        return themselves.getOrDefault(pointer, pointer);
    }

    private BaseMapping mapping(Node base) {
        return Objects.requireNonNull(mappings.get(base.pointer()));
    }
}
