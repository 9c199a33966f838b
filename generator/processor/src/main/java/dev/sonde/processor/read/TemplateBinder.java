package dev.sonde.processor.read;

import dev.sonde.processor.model.Access;
import dev.sonde.processor.model.BoundNode;
import dev.sonde.processor.model.BoundNode.Form;
import dev.sonde.processor.model.BoundNode.Test;
import dev.sonde.processor.model.BoundTemplate;
import dev.sonde.processor.model.BoundTemplate.MisuseKind;
import dev.sonde.processor.model.Template;
import dev.sonde.processor.model.TemplateNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** Binds the names of one template to the parameters of one method. */
final class TemplateBinder {

    private final ValueTypes values;
    private final FormReader forms;
    private final OpenTypes openTypes;
    private final NameResolver names;
    private final Set<String> fenced;
    private final Set<String> used = new HashSet<>();
    private final Set<String> open = new HashSet<>();
    private int locals;

    /** @param fenced names of the parameters whose text stands in fences */
    TemplateBinder(ValueTypes values, FormReader forms, NameResolver names, Set<String> fenced) {
        this.values = values;
        this.forms = forms;
        this.openTypes = new OpenTypes(values);
        this.names = names;
        this.fenced = fenced;
    }

    BoundTemplate bind(Template template) {
        List<BoundNode> nodes = nodes(template.nodes(), template);
        return new BoundTemplate(template, nodes, names.misuses(), used, open);
    }

    private List<BoundNode> nodes(List<TemplateNode> nodes, Template where) {
        List<BoundNode> bound = new ArrayList<>();
        for (TemplateNode node : nodes) {
            if (node instanceof TemplateNode.Literal literal) {
                add(bound, literal.text());
            } else if (node instanceof TemplateNode.Variable variable) {
                variable(variable, where).ifPresent(bound::add);
            } else if (node instanceof TemplateNode.Section section) {
                section(section, where).ifPresent(bound::add);
            } else if (node instanceof TemplateNode.Partial partial) {
                for (BoundNode each : nodes(partial.template().nodes(), partial.template())) {
                    if (each instanceof BoundNode.Literal literal) {
                        add(bound, literal.text());
                    } else {
                        bound.add(each);
                    }
                }
            }
        }
        return bound;
    }

    private static void add(List<BoundNode> nodes, String text) {
        int last = nodes.size() - 1;
        if (last >= 0 && nodes.get(last) instanceof BoundNode.Literal before) {
            nodes.set(last, new BoundNode.Literal(before.text() + text));
        } else {
            nodes.add(new BoundNode.Literal(text));
        }
    }

    private Optional<BoundNode> variable(TemplateNode.Variable variable, Template where) {
        NameResolver.Place place =
                new NameResolver.Place(where, variable.name(), variable.offset(), variable.nameOffset());
        return names.resolve(place, false).map(resolved -> {
            Named value = resolved.value();
            used.addAll(value.roots());
            boolean optional = values.kind(value.type()) == ValueTypes.Kind.OPTIONAL;
            names.isDoubtful(place, value);
            TypeMirror type = optional ? values.content(value.type()) : value.type();
            FormReader.Found form = forms.read(type);
            if (!form.problem().isEmpty()) {
                names.misuse(MisuseKind.NO_JSON, place, value.shown(), form.problem());
            } else if (forms.isSilent(type)) {
                names.misuse(MisuseKind.NO_TEXT, place, value.shown(), TypeText.of(type));
            }
            if (openTypes.isOpen(type)) {
                open.addAll(value.roots());
            }
            boolean coded = optional && !(form.form() instanceof Form.Plain);
            Access access = coded ? new Access.OrNull(value.access()) : value.access();
            return new BoundNode.Variable(value.shown(), access, form.form(), fence(value));
        });
    }

    private String fence(Named value) {
        return value.roots().stream().anyMatch(fenced::contains)
                ? value.shown().substring(value.shown().lastIndexOf('.') + 1)
                : "";
    }

    private Optional<BoundNode> section(TemplateNode.Section section, Template where) {
        NameResolver.Place place =
                new NameResolver.Place(where, section.name(), section.offset(), section.nameOffset());
        NameResolver.Resolved resolved = names.resolve(place, true).orElse(null);
        if (resolved == null) {
            // What stands inside may be about what the section is about, of which nothing is known.
            return Optional.empty();
        }
        Named value = resolved.value();
        used.addAll(value.roots());
        boolean optional = values.kind(value.type()) == ValueTypes.Kind.OPTIONAL;
        TypeMirror type = optional ? values.content(value.type()) : value.type();
        Access access = optional ? new Access.OrNull(value.access()) : value.access();
        Test test = test(type, value.nullness() == Named.Nullness.NEVER && !optional);
        if (section.inverted()) {
            return Optional.of(new BoundNode.Section(
                    value.shown(), true, resolved.guards(), access, test, null, nodes(section.nodes(), where)));
        }
        boolean loop = test.isLoop();
        TypeMirror inside = test == Test.UNKNOWN ? values.object() : loop ? values.item(type) : type;
        boolean needsLocal = loop || !(access instanceof Access.Argument || access instanceof Access.Local);
        Access.Local local = new Access.Local(locals++, wish(value.shown(), inside, loop), names.visible(inside));
        Named pushed = new Named(
                needsLocal ? local : access,
                inside,
                value.shown(),
                needsLocal ? "local " + local.number() : value.key(),
                test == Test.MANY_OR_NULL ? Named.Nullness.SAID : Named.Nullness.NEVER,
                value.roots());
        NameResolver.Entered entered = names.enter(pushed, value, resolved);
        List<BoundNode> nodes = nodes(section.nodes(), where);
        boolean named = names.leave(entered);
        return Optional.of(new BoundNode.Section(
                value.shown(),
                false,
                resolved.guards(),
                access,
                test,
                loop || (needsLocal && named) ? local : null,
                nodes));
    }

    /** @param sure whether the value is always there */
    private Test test(TypeMirror type, boolean sure) {
        return switch (values.kind(type)) {
            case FLAG -> Test.FLAG;
            case BOXED_FLAG -> Test.BOXED_FLAG;
            case TEXT -> Test.TEXT;
            case MANY -> values.mayHoldNull(type) ? Test.MANY_OR_NULL : Test.MANY;
            case PRIMITIVE_ARRAY, UNKNOWN, OPTIONAL -> Test.UNKNOWN;
            case PRIMITIVE -> Test.ALWAYS;
            case MAP, OBJECT -> sure ? Test.ALWAYS : Test.PRESENT;
        };
    }

    private static String decapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** What a person would call it: an item of {@code orders} is an {@code order}. */
    private static String wish(String path, TypeMirror type, boolean item) {
        String name = path.substring(path.lastIndexOf('.') + 1).replaceAll("[^\\p{javaJavaIdentifierPart}]", "_");
        if (!item) {
            return name.isEmpty() ? "value" : name;
        }
        if (name.matches(".*(?:ss|x|ch|sh)es")) {
            return name.substring(0, name.length() - 2);
        }
        if (name.endsWith("ies") && name.length() > 4) {
            return name.substring(0, name.length() - 3) + "y";
        }
        if (name.matches(".+[^s]s")) {
            return name.substring(0, name.length() - 1);
        }
        String typeName = ValueTypes.name(type);
        return typeName.isEmpty() || typeName.startsWith("java.")
                ? "item"
                : decapitalized(typeName.substring(typeName.lastIndexOf('.') + 1));
    }
}
