package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Canonical;
import dev.sonde.openapi.document.Node;
import dev.sonde.shape.Declaration.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What tells the objects of a union apart. */
final class Marks {

    private final Canonical canonical;
    private final Node union;
    private final List<Node> variants;
    /** By the pointer of the variant; null if some variant has none. */
    private final @Nullable Map<String, Mark> marks;

    Marks(Canonical canonical, Node union, List<Node> variants) {
        this.canonical = canonical;
        this.union = union;
        this.variants = variants;
        this.marks = find();
    }

    /** The property that is a constant in all variants, each time another; null if there is none. */
    @Nullable
    String constantTag() {
        for (String property : candidates()) {
            Set<String> seen = new HashSet<>();
            if (variants.stream()
                    .allMatch(variant ->
                            constant(variant, property).filter(seen::add).isPresent())) {
                return property;
            }
        }
        return null;
    }

    /** Whether an object of the union can be of one variant only. */
    boolean tellApart() {
        return marks != null;
    }

    Mark of(Node variant) {
        return Objects.requireNonNull(Objects.requireNonNull(marks).get(variant.pointer()));
    }

    private @Nullable Map<String, Mark> find() {
        for (String property : candidates()) {
            Map<String, Mark> tags = tags(property);
            if (tags != null) {
                return tags;
            }
        }
        return properties();
    }

    /** Where a tag may be: what the discriminator names, then whatever the first variant requires. */
    private Set<String> candidates() {
        Set<String> candidates = new LinkedHashSet<>();
        if (union.has("discriminator")) {
            candidates.add(union.get("discriminator").text("propertyName"));
        }
        if (!variants.isEmpty()) {
            candidates.addAll(target(variants.get(0)).strings("required"));
        }
        return candidates;
    }

    private @Nullable Map<String, Mark> tags(String property) {
        boolean named = property.equals(union.get("discriminator").text("propertyName"));
        Map<String, Mark> tags = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (Node variant : variants) {
            List<String> values = named ? mapped(variant) : new ArrayList<>();
            if (values.isEmpty()) {
                values.addAll(values(variant, property));
            }
            if (values.isEmpty() && named && variant.has("$ref")) {
                values.add(name(variant.text("$ref")));
            }
            if (values.isEmpty() || !values.stream().allMatch(seen::add)) {
                return null;
            }
            tags.put(variant.pointer(), new Mark.Tag(property, values));
        }
        return tags;
    }

    /** The values that the discriminator maps to a variant. */
    private List<String> mapped(Node variant) {
        List<String> values = new ArrayList<>();
        for (Node value : union.get("discriminator").get("mapping").members()) {
            String target = value.json().asText();
            String reference = variant.text("$ref");
            if (!reference.isEmpty() && (target.equals(reference) || target.equals(name(reference)))) {
                values.add(value.name());
            }
        }
        return values;
    }

    private static String name(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private List<String> values(Node variant, String property) {
        Node target = target(variant);
        Node schema = canonical.resolved(target.get("properties").get(property));
        boolean closed = schema.text("type").equals("string") && !schema.flag("x-sonde-open");
        return closed && target.strings("required").contains(property)
                ? RulesReader.read(schema).values()
                : List.of();
    }

    /** Each variant must require what no other has. */
    private @Nullable Map<String, Mark> properties() {
        Map<String, Mark> marks = new LinkedHashMap<>();
        for (Node variant : variants) {
            Set<String> own = new LinkedHashSet<>(target(variant).strings("required"));
            for (Node other : variants) {
                if (!other.pointer().equals(variant.pointer())) {
                    target(other).get("properties").members().forEach(property -> own.remove(property.name()));
                }
            }
            if (own.isEmpty() || variants.stream().anyMatch(each -> isFree(target(each)))) {
                return null;
            }
            marks.put(variant.pointer(), new Mark.Properties(List.copyOf(own)));
        }
        return marks;
    }

    /** Whether an object may have properties of any name and known type, so that a name tells nothing. */
    private static boolean isFree(Node schema) {
        return schema.get("properties").json().isEmpty()
                || schema.get("additionalProperties").json().isObject();
    }

    private Optional<String> constant(Node variant, String property) {
        Node target = target(variant);
        return Kind.of(target) == Kind.OBJECT && target.strings("required").contains(property)
                ? Constants.of(canonical.of(target.get("properties").get(property)))
                : Optional.empty();
    }

    private Node target(Node variant) {
        return canonical.resolved(variant);
    }
}
