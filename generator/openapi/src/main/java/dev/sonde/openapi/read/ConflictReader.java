package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.model.ConflictModel;
import dev.sonde.openapi.model.ConflictModel.Condition;
import dev.sonde.openapi.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads those of the {@code x-sonde-rules} of an object schema that compare its own properties with constants. The others speak of
 * what only a whole request shows, and stand for readers.
 */
final class ConflictReader {

    private static final Set<String> OF_OBJECTS = Set.of("type", "required", "properties", "not", "anyOf");
    private static final Set<String> OF_VALUES = Set.of("type", "const", "enum", "minimum", "required", "properties");

    private final Set<String> known;

    private ConflictReader(List<PropertyModel> properties) {
        this.known = properties.stream().map(PropertyModel::name).collect(Collectors.toSet());
    }

    static List<ConflictModel> read(Node schema, List<PropertyModel> properties) {
        ConflictReader reader = new ConflictReader(properties);
        List<ConflictModel> conflicts = new ArrayList<>();
        for (Node rule : schema.get("x-sonde-rules").elements()) {
            Optional<Formula> when = rule.has("when") ? reader.object(rule.get("when")) : Optional.of(Formula.TRUE);
            Optional<Formula> then = reader.object(rule.get("then"));
            when.flatMap(given -> then.map(Formula::negate).map(broken -> broken.and(given)))
                    .ifPresent(broken -> conflicts.addAll(conflicts(broken, rule)));
        }
        return conflicts;
    }

    private static List<ConflictModel> conflicts(Formula broken, Node rule) {
        List<ConflictModel> conflicts = new ArrayList<>();
        for (List<Condition> term : broken.terms()) {
            blamed(term)
                    .ifPresent(property -> conflicts.add(new ConflictModel(
                            property, term, rule.text("effect").equals("refused"), message(rule), rule.pointer())));
        }
        return conflicts;
    }

    /** What the rule says, and since when, if that is known. */
    private static String message(Node rule) {
        String message = rule.text("message");
        return rule.has("since") ? message.replaceFirst("\\.?$", " (since " + rule.text("since") + ").") : message;
    }

    /** The first property that must have a value; those of {@code then} come first. */
    private static Optional<String> blamed(List<Condition> term) {
        return term.stream()
                .filter(condition -> !condition.negated())
                .map(Condition::property)
                .findFirst();
    }

    /** What a schema of the object itself asks; empty if that cannot be said. */
    private Optional<Formula> object(Node schema) {
        if (!isSaid(schema, OF_OBJECTS)) {
            return Optional.empty();
        }
        Optional<Formula> all = Optional.of(Formula.TRUE);
        List<String> required = schema.strings("required");
        for (String name : required) {
            all = and(all, known.contains(name) ? Optional.of(present(name)) : Optional.empty());
        }
        for (Node property : schema.get("properties").members()) {
            all = and(all, property(property, required.contains(property.name())));
        }
        if (schema.has("not")) {
            all = and(all, object(schema.get("not")).map(Formula::negate));
        }
        if (schema.has("anyOf")) {
            all = and(all, any(schema.get("anyOf").elements()));
        }
        return all;
    }

    private Optional<Formula> any(List<Node> schemas) {
        Optional<Formula> any = Optional.of(Formula.FALSE);
        for (Node schema : schemas) {
            Optional<Formula> each = object(schema);
            any = any.flatMap(formula -> each.map(formula::or));
        }
        return any;
    }

    private Optional<Formula> property(Node schema, boolean required) {
        if (!known.contains(schema.name())) {
            return Optional.empty();
        }
        Optional<Formula> value = value(schema, schema.name());
        return required ? value : value.map(present(schema.name()).negate()::or);
    }

    /** What a schema asks of a value that is there. */
    private static Optional<Formula> value(Node schema, String property) {
        if (!isSaid(schema, OF_VALUES)) {
            return Optional.empty();
        }
        Formula all = schema.text("type").equals("null") ? present(property).negate() : present(property);
        if (schema.has("const")) {
            all = all.and(oneOf(property, List.of(schema.get("const"))));
        }
        if (schema.has("enum")) {
            all = all.and(oneOf(property, schema.get("enum").elements()));
        }
        if (schema.has("minimum")) {
            double minimum = schema.get("minimum").json().asDouble();
            all = all.and(Formula.of(new Condition(property, null, minimum, true)));
        }
        Optional<Formula> value = Optional.of(all);
        return schema.has("properties") ? and(value, onlyMember(schema, property)) : value;
    }

    /** What is asked of an object's only property, which stands for it in an annotation. */
    private static Optional<Formula> onlyMember(Node schema, String property) {
        List<Node> members = schema.get("properties").members();
        boolean only = members.size() == 1
                && schema.strings("required").equals(List.of(members.get(0).name()));
        return only ? value(members.get(0), property) : Optional.empty();
    }

    private static Formula present(String property) {
        return Formula.of(new Condition(property, null, null, false));
    }

    private static Formula oneOf(String property, List<Node> values) {
        Formula any = Formula.FALSE;
        for (Node value : values) {
            if (!value.json().isNull()) {
                any = any.or(Formula.of(new Condition(property, value.json().asText(), null, false)));
            }
        }
        return any;
    }

    private static Optional<Formula> and(Optional<Formula> left, Optional<Formula> right) {
        return left.flatMap(formula -> right.map(formula::and));
    }

    private static boolean isSaid(Node schema, Set<String> keywords) {
        return schema.json().isObject()
                && schema.members().stream().map(Node::name).allMatch(keywords::contains);
    }
}
