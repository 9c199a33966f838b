package dev.sonde.openapi.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Schemas in canonical form: a lone {@code $ref} with annotations beside it; or alternatives under {@link #VARIANTS}; or at most one
 * {@code type} as a string. What can be null says {@code nullable: true}, as OpenAPI 3.0 does. There is no {@code allOf}, {@code oneOf} or
 * {@code anyOf}.
 *
 * <p>A canonical schema keeps the pointer of its place, and so does each part of one that was put together.
 */
public final class Canonical {

    /**
     * The alternatives of a union, themselves canonical: for each JSON kind but objects at most one, no union, none that can be null.
     */
    public static final String VARIANTS = "$variants";

    private final RawDocument document;
    private final Composition composition = new Composition(this);
    private final Alternatives alternatives = new Alternatives(this, composition);
    private final IdentityHashMap<JsonNode, Node> forms = new IdentityHashMap<>();
    private final IdentityHashMap<JsonNode, Node> bases = new IdentityHashMap<>();

    public Canonical(RawDocument document) {
        this.document = document;
    }

    /** The canonical form of a schema; what a lone reference points to is not looked at. */
    public Node of(Node schema) {
        Node known = forms.get(schema.json());
        if (known != null) {
            return known;
        }
        // A schema that is made of itself has nothing more to say.
        forms.put(schema.json(), new Node(emptyAt(schema), schema.pointer()));
        Node form = form(schema);
        forms.put(schema.json(), form);
        forms.put(form.json(), form);
        return form;
    }

    private Node form(Node schema) {
        if (!schema.json().isObject()) {
            return new Node(emptyAt(schema), schema.pointer());
        }
        Node single = composition.of(schema);
        return single.has("$ref") ? single : alternatives.of(single);
    }

    /**
     * The canonical form of what a schema refers to, or of the schema itself; a reference that leads nowhere stays one, and one in a circle
     * of references means any value.
     */
    public Node resolved(Node schema) {
        Node form = of(schema);
        for (int hops = 0; form.has("$ref"); hops++) {
            Node target = document.follow(form.text("$ref"));
            if (!target.exists()) {
                return form;
            }
            if (hops == 100) {
                return new Node(emptyAt(form), form.pointer());
            }
            form = of(target);
        }
        return form;
    }

    /** Whether a reference points to a base, or to a union of which a place is an alternative: then it is meant as the base class. */
    boolean isBaseOf(Node reference, Node place) {
        Node target = target(reference);
        return (reference.has("$ref") && target.has(Hierarchy.BASE))
                || Stream.of("oneOf", "anyOf")
                        .flatMap(keyword -> target.get(keyword).elements().stream())
                        .anyMatch(alternative -> alternative.text("$ref").equals(place.pointer()));
    }

    /** What a reference points to, without its alternatives; each time the same, so that one that extends itself is found out. */
    Node base(Node reference) {
        Node target = target(reference);
        return bases.computeIfAbsent(
                target.json(), json -> Composition.without(target, List.of("oneOf", "anyOf", "discriminator")));
    }

    private Node target(Node reference) {
        return reference.has("$ref") ? document.follow(reference.text("$ref")) : reference;
    }

    /** Whether a schema, or one that it refers to, allows null. */
    public boolean isNullable(Node schema) {
        Node form = of(schema);
        for (int hops = 0; hops < 100; hops++) {
            if (form.flag("nullable") || !form.has("$ref")) {
                return form.flag("nullable");
            }
            form = of(document.follow(form.text("$ref")));
        }
        return false;
    }

    /** A canonical object schema as if it did not have some properties, at a place of its own. */
    public Node withoutProperties(Node schema, String pointer, List<String> names) {
        ObjectNode copy = ((ObjectNode) schema.json()).deepCopy().put(Node.ORIGIN, pointer);
        ((ObjectNode) copy.path("properties")).remove(names);
        ArrayNode required = copy.putArray("required");
        schema.strings("required").stream()
                .filter(name -> !names.contains(name))
                .forEach(required::add);
        return of(new Node(copy, pointer));
    }

    /** A schema of its own that says nothing, at the place of another. */
    static ObjectNode emptyAt(Node place) {
        return JsonNodeFactory.instance.objectNode().put(Node.ORIGIN, place.pointer());
    }

    /** A node that knows its place wherever it is put. */
    static JsonNode placed(Node node) {
        if (!(node.json() instanceof ObjectNode object) || object.has(Node.ORIGIN)) {
            return node.json();
        }
        ObjectNode copy = emptyAt(node);
        copy.setAll(object);
        return copy;
    }
}
