package dev.sonde.processor.check;

import com.palantir.javapoet.TypeName;
import dev.sonde.processor.check.JsonTree.JsonArray;
import dev.sonde.processor.check.JsonTree.JsonObject;
import dev.sonde.processor.check.JsonTree.JsonString;
import dev.sonde.processor.check.JsonTree.JsonWord;
import dev.sonde.processor.check.JsonTree.Member;
import dev.sonde.processor.model.Reply;
import dev.sonde.processor.model.UserType;
import dev.sonde.shape.Declaration;
import dev.sonde.shape.Declaration.Delegate;
import dev.sonde.shape.Declaration.EnumShape;
import dev.sonde.shape.Declaration.RecordShape;
import dev.sonde.shape.Declaration.TaggedUnion;
import dev.sonde.shape.Declaration.TaggedVariant;
import dev.sonde.shape.NearestName;
import dev.sonde.shape.Property;
import dev.sonde.shape.Property.Presence;
import dev.sonde.shape.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether JSON is what the codec of a reply reads, to the letter: what a reply is forgiven, an example is not. */
final class AnswerCheck {

    /** Gets what is wrong, and where. */
    @FunctionalInterface
    interface Problems {
        void add(String sentence, int offset);
    }

    private final List<UserType> types;
    private final String root;
    private final Problems problems;

    /** @param root how the whole answer is called; empty to call its members by their names alone */
    AnswerCheck(List<UserType> types, String root, Problems problems) {
        this.types = types;
        this.root = root;
        this.problems = problems;
    }

    void check(JsonTree tree, Reply.Value value) {
        if (!(value.optional() && isNull(tree))) {
            check(tree, value.shape(), root);
        }
    }

    private void check(JsonTree tree, Shape shape, String path) {
        if (shape instanceof Shape.Scalar scalar) {
            ScalarCheck.lacks(tree, scalar.kind()).ifPresent(wanted -> wrong(tree, wanted, path));
        } else if (shape instanceof Shape.ListOf list) {
            list(tree, list.element(), path);
        } else if (shape instanceof Shape.SequenceOf sequence) {
            list(tree, sequence.element(), path);
        } else if (shape instanceof Shape.MapOf map) {
            object(tree, path).forEach(member -> entry(member, map, path));
        } else if (shape instanceof Shape.OptionalOf optional && !isNull(tree)) {
            check(tree, optional.value(), path);
        } else if (shape instanceof Shape.Constrained constrained) {
            check(tree, constrained.value(), path);
            RuleCheck.broken(tree, constrained.rules())
                    .ifPresent(
                            sentence -> problems.add((path.isEmpty() ? "it" : path) + " " + sentence, tree.offset()));
        } else if (shape instanceof Shape.Reference reference) {
            find(reference.type()).ifPresent(declaration -> declared(tree, declaration, path));
        }
    }

    private Optional<Declaration> find(TypeName type) {
        return types.stream()
                .map(UserType::declaration)
                .filter(declaration -> declaration.type().equals(type))
                .findFirst();
    }

    private void declared(JsonTree tree, Declaration declaration, String path) {
        if (declaration instanceof EnumShape values) {
            List<String> names = values.values().stream()
                    .flatMap(value -> Stream.concat(Stream.of(value.value()), value.aliases().stream()))
                    .toList();
            constant(tree, names, path);
        } else if (declaration instanceof RecordShape record) {
            record(object(tree, path), tree, record, path);
        } else if (declaration instanceof TaggedUnion union) {
            union(object(tree, path), tree, union, path);
        } else if (declaration instanceof Delegate delegate) {
            check(tree, delegate.shape(), path);
        }
    }

    private void union(List<Member> members, JsonTree tree, TaggedUnion union, String path) {
        Optional<Member> tag = member(members, List.of(union.tag()));
        if (tag.isEmpty()) {
            if (tree instanceof JsonObject) {
                problems.add(within(path, union.tag()) + " is missing", tree.offset());
            }
            return;
        }
        JsonTree named = tag.get().value();
        constant(named, union.variants().stream().map(TaggedVariant::tag).toList(), within(path, union.tag()));
        List<Member> others =
                members.stream().filter(member -> !member.equals(tag.get())).toList();
        union.variants().stream()
                .filter(variant ->
                        named instanceof JsonString string && string.value().equals(variant.tag()))
                .flatMap(variant -> find(variant.type()).stream())
                .filter(RecordShape.class::isInstance)
                .forEach(variant -> record(others, tree, (RecordShape) variant, path));
    }

    private void entry(Member member, Shape.MapOf map, String path) {
        if (map.key() != null) {
            check(new JsonString(member.name(), member.offset()), map.key(), "a name in " + path);
        }
        check(member.value(), map.value(), within(path, member.name()));
    }

    private void list(JsonTree tree, Shape element, String path) {
        if (!(tree instanceof JsonArray array)) {
            wrong(tree, "an array", path);
            return;
        }
        for (int i = 0; i < array.elements().size(); i++) {
            check(array.elements().get(i), element, path + "[" + i + "]");
        }
    }

    private void record(List<Member> members, JsonTree tree, RecordShape record, String path) {
        if (!(tree instanceof JsonObject)) {
            return;
        }
        List<String> names = record.properties().stream()
                .flatMap(property -> names(property).stream())
                .toList();
        Set<String> meant = new HashSet<>();
        for (Member member : members) {
            if (!names.contains(member.name())) {
                Optional<String> nearest = NearestName.of(member.name(), names);
                nearest.ifPresent(meant::add);
                problems.add(
                        within(path, member.name()) + " does not exist"
                                + nearest.map(name -> ": did you mean " + name + "?")
                                        .orElse(" (there are " + String.join(", ", names) + ")"),
                        member.offset());
            }
        }
        for (Property property : record.properties()) {
            member(members, names(property))
                    .ifPresentOrElse(
                            member -> property(member, property, within(path, property.name())),
                            () -> missing(property, tree, path, meant));
        }
    }

    private static List<String> names(Property property) {
        return Stream.concat(Stream.of(property.name()), property.aliases().stream())
                .toList();
    }

    private static Optional<Member> member(List<Member> members, List<String> names) {
        return members.stream().filter(member -> names.contains(member.name())).findFirst();
    }

    private void property(Member member, Property property, String path) {
        if (property.presence() == Presence.REQUIRED || !isNull(member.value())) {
            check(member.value(), property.shape(), path);
        }
    }

    /** @param meant what is there under a name with a mistake, which is told */
    private void missing(Property property, JsonTree tree, String path, Set<String> meant) {
        if (property.presence() == Presence.REQUIRED && names(property).stream().noneMatch(meant::contains)) {
            problems.add(within(path, property.name()) + " is missing", tree.offset());
        }
    }

    /** The members of an object, each once; none if it is not one. */
    private List<Member> object(JsonTree tree, String path) {
        if (!(tree instanceof JsonObject object)) {
            wrong(tree, "an object", path);
            return List.of();
        }
        Set<String> seen = new HashSet<>();
        for (Member member : object.members()) {
            if (!seen.add(member.name())) {
                problems.add(within(path, member.name()) + " stands here twice", member.offset());
            }
        }
        return object.members();
    }

    private void constant(JsonTree tree, List<String> values, String path) {
        if (tree instanceof JsonString string && !values.contains(string.value())) {
            problems.add(
                    path + " must be one of " + String.join(", ", values) + ", but is " + tree.shown()
                            + NearestName.of(string.value(), values)
                                    .map(name -> ": did you mean " + name + "?")
                                    .orElse(""),
                    tree.offset());
        } else if (!(tree instanceof JsonString)) {
            wrong(tree, "one of " + String.join(", ", values), path);
        }
    }

    private void wrong(JsonTree tree, String wanted, String path) {
        problems.add((path.isEmpty() ? "it" : path) + " must be " + wanted + ", but is " + tree.shown(), tree.offset());
    }

    private static boolean isNull(JsonTree tree) {
        return tree instanceof JsonWord word && word.word().equals("null");
    }

    private static String within(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
