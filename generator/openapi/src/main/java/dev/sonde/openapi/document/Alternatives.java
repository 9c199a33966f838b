package dev.sonde.openapi.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Makes one list of alternatives of all that a schema leaves open: {@code oneOf}, {@code anyOf}, several types, values of several types,
 * alternatives of alternatives. Alternatives of one JSON kind become one, but for objects.
 */
final class Alternatives {

    private static final List<String> KEYWORDS = List.of("oneOf", "anyOf", Canonical.VARIANTS);

    private final Canonical canonical;
    private final Composition composition;

    Alternatives(Canonical canonical, Composition composition) {
        this.canonical = canonical;
        this.composition = composition;
    }

    /** A schema without {@code allOf} and reference, in canonical form. */
    Node of(Node schema) {
        List<Node> choices = new ArrayList<>();
        boolean nullable = false;
        int lists = 0;
        for (String keyword : KEYWORDS) {
            List<Node> all = schema.get(keyword).elements();
            List<Node> others = all.stream().filter(each -> !Types.isNull(each)).toList();
            nullable |= others.size() < all.size();
            if (!others.stream().allMatch(Keywords::onlyRequires)) {
                choices.addAll(others);
                lists++;
            }
        }
        boolean plain = KEYWORDS.stream().noneMatch(schema::has);
        Types types = Types.of(plain ? schema : Composition.without(schema, KEYWORDS));
        nullable |= types.nullable();
        if (lists > 1) {
            // Which of the ones go with which of the others, nobody says: what they have in common remains.
            choices.clear();
        }
        if (choices.isEmpty() && types.schemas().size() > 1) {
            return union(schema, annotations(schema), types.schemas(), nullable);
        }
        Node base = types.schemas().isEmpty()
                ? annotations(schema)
                : types.schemas().get(0);
        if (choices.isEmpty()) {
            return nullable(base, nullable);
        }
        if (!schema.has("type") && base.text("type").equals("array")) {
            // Items are said of arrays, if the value is one; they do not say that it is.
            return union(schema, annotations(schema), choices, nullable);
        }
        boolean narrowed = Keywords.forms(base) && !base.text("type").equals("object");
        return narrowed ? nullable(base, nullable) : union(schema, base, choices, nullable);
    }

    private Node union(Node schema, Node base, List<Node> choices, boolean nullable) {
        if (choices.size() == 1 && !Keywords.forms(base)) {
            Node only = choices.get(0);
            return nullable(annotated(schema, canonical.of(only)), nullable || canonical.isNullable(only));
        }
        boolean orNull = nullable;
        Map<String, List<Node>> kinds = new LinkedHashMap<>();
        for (Node choice : choices) {
            orNull |= canonical.isNullable(choice);
            for (Node each : flat(choice)) {
                String kind = kind(each);
                if (kind.isEmpty()) {
                    return annotations(schema);
                }
                if (!base.has("type") || kind.equals(kind(base))) {
                    Node own = kind.equals("object") && Keywords.forms(base) ? extended(base, each) : each;
                    List<Node> same = kinds.computeIfAbsent(kind, key -> new ArrayList<>());
                    if (same.stream().noneMatch(other -> isSame(other, own))) {
                        same.add(own);
                    }
                }
            }
        }
        List<Node> variants = new ArrayList<>();
        kinds.forEach(
                (kind, same) -> variants.addAll(kind.equals("object") ? same : List.of(joined(schema, kind, same))));
        return nullable(
                switch (variants.size()) {
                    case 0 -> base;
                    case 1 -> annotated(schema, variants.get(0));
                    default -> variants(schema, variants);
                },
                orNull);
    }

    /** The alternatives of an alternative. */
    private List<Node> flat(Node choice) {
        Node target = canonical.resolved(choice);
        return target.has(Canonical.VARIANTS)
                ? target.get(Canonical.VARIANTS).elements()
                : List.of(nullable(canonical.of(choice), false));
    }

    /** The alternative itself where it has all that the base asks for, else what keeps both. */
    private Node extended(Node base, Node choice) {
        Node target = canonical.resolved(choice);
        boolean complete = base.get("properties").members().stream()
                        .allMatch(property -> target.get("properties").has(property.name()))
                && target.strings("required").containsAll(base.strings("required"));
        return complete ? choice : canonical.of(composition.merged(base, choice));
    }

    private static boolean isSame(Node one, Node two) {
        return one.pointer().equals(two.pointer())
                || (one.has("$ref") && one.text("$ref").equals(two.text("$ref")))
                || Objects.equals(plain(one), plain(two));
    }

    private static JsonNode plain(Node schema) {
        return schema.json().isObject() ? ((ObjectNode) schema.json().deepCopy()).without(Node.ORIGIN) : schema.json();
    }

    /** The JSON kind of an alternative; empty if it may be any value. */
    private String kind(Node choice) {
        Node target = canonical.resolved(choice);
        String type = target.has("$ref") ? "" : target.text("type");
        return type.equals("integer") ? "number" : type;
    }

    private Node joined(Node schema, String kind, List<Node> same) {
        if (same.size() == 1) {
            return same.get(0);
        }
        ObjectNode joined = Canonical.emptyAt(same.get(0));
        joined.put("type", kind);
        List<Node> targets = same.stream().map(canonical::resolved).toList();
        switch (kind) {
            case "array" -> {
                // Not where the items of one of them are: those may be a type of their own.
                ObjectNode items = Canonical.emptyAt(new Node(joined, schema.pointer() + "/items"));
                ArrayNode any = items.putArray("anyOf");
                targets.forEach(target -> any.add(Canonical.placed(target.get("items"))));
                joined.set("items", items);
            }
            case "string" -> addValues(joined, targets);
            default -> {
                if (targets.stream().allMatch(target -> target.text("type").equals("integer"))) {
                    joined.put("type", "integer");
                }
            }
        }
        return new Node(joined, same.get(0).pointer());
    }

    private static void addValues(ObjectNode joined, List<Node> strings) {
        Set<JsonNode> values = new LinkedHashSet<>();
        boolean open = false;
        for (Node string : strings) {
            if (string.has("const")) {
                values.add(string.get("const").json());
            }
            string.get("enum").elements().forEach(value -> values.add(value.json()));
            open |= !string.has("const") && !string.has("enum");
        }
        if (!values.isEmpty()) {
            joined.putArray("enum").addAll(values);
            if (open) {
                joined.put("x-sonde-open", true);
            }
        } else if (strings.stream()
                        .map(string -> string.text("format"))
                        .distinct()
                        .count()
                == 1) {
            joined.put("format", strings.get(0).text("format"));
        }
    }

    private static Node nullable(Node schema, boolean nullable) {
        if (schema.flag("nullable") == nullable && schema.has("nullable") == nullable) {
            return schema;
        }
        Node copy = Composition.without(schema, List.of("nullable"));
        if (nullable) {
            ((ObjectNode) copy.json()).put("nullable", true);
        }
        return copy;
    }

    private static Node variants(Node schema, List<Node> variants) {
        Node union = annotations(schema);
        ArrayNode array = ((ObjectNode) union.json()).putArray(Canonical.VARIANTS);
        variants.forEach(variant -> array.add(Canonical.placed(variant)));
        return union;
    }

    private static Node annotated(Node schema, Node variant) {
        ObjectNode whole = (ObjectNode) annotations(schema).json();
        variant.members().stream()
                .filter(member -> !whole.has(member.name()))
                .forEach(member -> whole.set(member.name(), member.json()));
        return new Node(whole, schema.pointer());
    }

    /** What a schema says beside its values. */
    private static Node annotations(Node schema) {
        ObjectNode annotations = Canonical.emptyAt(schema);
        schema.members().stream()
                .filter(member ->
                        !Keywords.isAsserting(member.name()) && !member.name().equals("nullable"))
                .forEach(member -> annotations.set(member.name(), member.json()));
        return new Node(annotations.put(Node.ORIGIN, schema.pointer()), schema.pointer());
    }
}
