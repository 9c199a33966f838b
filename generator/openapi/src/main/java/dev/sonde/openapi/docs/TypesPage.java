package dev.sonde.openapi.docs;

import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.ConflictModel;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.Rules;
import dev.sonde.openapi.model.TypeModel;
import dev.sonde.openapi.model.TypeModel.EnumModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import dev.sonde.shape.Declaration.EnumValue;
import dev.sonde.shape.Declaration.RecordShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The page of all types, by name: their properties, values and variants. */
final class TypesPage {

    private final Api api;
    private final Links links;
    private final Markdown page = new Markdown();

    TypesPage(Api api, Links links) {
        this.api = api;
        this.links = links;
    }

    /** The types in the order of the page. */
    static List<TypeModel> sorted(Api api) {
        return api.types().stream()
                .sorted(Comparator.comparing(type -> type.type().simpleName()))
                .toList();
    }

    String text() {
        page.heading(1, "Types")
                .paragraph("All stand in the package "
                        + Markdown.code(api.packages().model())
                        + ". An object is a record with a builder, an enum a record with a constant for each known value, a union a"
                        + " sealed interface, whose `Unknown` keeps what this version does not know.");
        sorted(api).forEach(this::add);
        return page.toString();
    }

    private void add(TypeModel type) {
        page.heading(2, type.type().simpleName())
                .paragraph(type.deprecated() ? "*Deprecated.*" : "")
                .paragraph(type.declaration().description());
        if (type instanceof ObjectModel object) {
            addObject(object);
        } else if (type instanceof EnumModel values) {
            addEnum(values);
        } else {
            page.paragraph(UnionWords.head(type));
            page.list(new UnionWords(links).variants(type));
        }
    }

    private void addObject(ObjectModel object) {
        List<List<String>> rows = new ArrayList<>();
        object.constants()
                .forEach(constant -> rows.add(List.of(
                        Markdown.code(constant.name()),
                        "",
                        "",
                        "yes",
                        "always " + Markdown.code(constant.value()),
                        "")));
        object.properties().forEach(property -> rows.add(row(property)));
        if (object.others() != null) {
            rows.add(List.of(
                    "any other", Markdown.code(RecordShape.ADDITIONAL), links.shape(object.others()), "", "", ""));
        }
        page.table(List.of("property", "in Java", "type", "required", "rules", "what it is"), rows);
        page.list(conflicts(object));
    }

    private List<String> row(PropertyModel property) {
        return List.of(
                Markdown.code(property.name()),
                Markdown.code(property.component()),
                links.shape(property.shape()),
                property.required() ? "yes" : "",
                RuleWords.of(property.rules(), property.shape(), property.defaultText()),
                (property.deprecated() ? "*Deprecated.* " : "") + property.description());
    }

    /** The values of an object that do not go together. */
    static List<String> conflicts(ObjectModel object) {
        return object.conflicts().stream()
                .map(ConflictModel::message)
                .distinct()
                .toList();
    }

    private void addEnum(EnumModel type) {
        Rules rules = type.rules();
        page.table(
                List.of("value", "in Java", "what it is"),
                type.declaration().values().stream()
                        .map(value -> List.of(
                                Markdown.code(value.value()), Markdown.code(value.constant()), meaning(rules, value)))
                        .toList());
        page.paragraph(rules.open() ? "There may be other values." : "");
        page.list(rules.retired().stream()
                .filter(retired -> type.declaration().values().stream()
                        .noneMatch(value -> value.value().equals(retired.value())))
                .map(retired -> RuleWords.retired(retired) + ".")
                .toList());
    }

    private static String meaning(Rules rules, EnumValue value) {
        String past = rules.retired().stream()
                .filter(retired -> retired.value().equals(value.value()))
                .map(retired -> " *" + RuleWords.retired(retired) + ".*")
                .findFirst()
                .orElse("");
        return (value.description() + past).strip();
    }
}
