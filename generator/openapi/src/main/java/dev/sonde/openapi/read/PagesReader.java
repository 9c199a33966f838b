package dev.sonde.openapi.read;

import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.document.RawDocument;
import dev.sonde.openapi.model.Operation;
import dev.sonde.openapi.model.Operation.Parameter;
import dev.sonde.openapi.model.Operation.ReplyForm;
import dev.sonde.openapi.model.PagesModel;
import dev.sonde.openapi.model.PagesModel.Input;
import dev.sonde.openapi.model.PagesModel.Turn;
import dev.sonde.openapi.model.Problems;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.TypeModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import dev.sonde.shape.NearestName;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code x-sonde-pagination}: the lists that operations give in pages. */
final class PagesReader {

    static final String EXTENSION = "x-sonde-pagination";

    /** In place of the path to a link. */
    private static final String HEADER = "header";

    private final RawDocument document;
    private final Problems problems;
    private final Map<TypeName, ObjectModel> objects = new LinkedHashMap<>();

    PagesReader(RawDocument document, List<TypeModel> types, Problems problems) {
        this.document = document;
        this.problems = problems;
        for (TypeModel type : types) {
            if (type instanceof ObjectModel object) {
                objects.put(object.type(), object);
            }
        }
    }

    List<PagesModel> read(List<Operation> operations) {
        List<PagesModel> all = new ArrayList<>();
        for (Operation operation : operations) {
            Node extension = document.follow(operation.pointer()).get(EXTENSION);
            if (extension.exists()) {
                read(operation, extension).ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<PagesModel> read(Operation operation, Node extension) {
        List<Turn> turns = Stream.of(Turn.values())
                .filter(turn -> extension.has(name(turn)))
                .toList();
        if (turns.size() != 1) {
            problems.addSkippable(
                    extension.pointer(),
                    "must have one of 'cursor', 'page', 'offset' and 'link', which tells how a page is asked for");
            return Optional.empty();
        }
        if (operation.form() != ReplyForm.JSON || operation.reply() instanceof Shape.OptionalOf) {
            problems.addSkippable(
                    extension.pointer(), "pages need an operation of which every success has a body in JSON");
            return Optional.empty();
        }
        if (extension.has("first") && !extension.get("first").json().isInt()) {
            problems.addSkippable(extension.get("first").pointer(), "must be an integer, the number of the first page");
            return Optional.empty();
        }
        Turn turn = turns.get(0);
        Node asked = extension.get(name(turn));
        boolean linked = turn == Turn.LINK;
        Optional<Input> input = linked ? Optional.empty() : input(operation, asked);
        Optional<List<PropertyModel>> items = steps(extension.get("items"), operation.reply());
        Optional<List<PropertyModel>> next = linked && asked.json().asText().equals(HEADER)
                ? Optional.of(List.of())
                : steps(linked ? asked : extension.get("next"), operation.reply());
        Optional<List<PropertyModel>> more = steps(extension.get("more"), operation.reply());
        if ((input.isEmpty() && !linked) || items.isEmpty() || next.isEmpty() || more.isEmpty()) {
            return Optional.empty();
        }
        Integer first = extension.integer("first");
        return Optional.of(new PagesModel(
                extension.pointer(),
                operation.name(),
                turn,
                input.orElse(null),
                first == null ? (turn == Turn.PAGE ? 1 : 0) : first,
                operation.reply(),
                items.get(),
                next.get(),
                more.get()));
    }

    private static String name(Turn turn) {
        return turn.name().toLowerCase(Locale.ROOT);
    }

    /** A parameter or, if there is none of the name, a property of the body. */
    private Optional<Input> input(Operation operation, Node node) {
        String name = node.json().asText();
        Map<String, Input> all = new LinkedHashMap<>();
        for (Parameter parameter : operation.parameters()) {
            all.put(
                    parameter.name(),
                    new Input(parameter.name(), parameter.variable(), parameter.shape(), !parameter.required(), null));
        }
        if (operation.body() != null && operation.body().shape() != null) {
            for (PropertyModel property : properties(operation.body().type())) {
                all.putIfAbsent(
                        property.name(),
                        new Input(
                                property.name(),
                                property.component(),
                                property.shape(),
                                property.nullable(),
                                property));
            }
        }
        if (!all.containsKey(name)) {
            problems.addSkippable(
                    node.pointer(),
                    "'" + name + "' is no parameter of the operation and no property of its body"
                            + hint(name, all.keySet()));
        }
        return Optional.ofNullable(all.get(name));
    }

    /** The properties that a JSON pointer passes; none for one that is not there. */
    private Optional<List<PropertyModel>> steps(Node node, Shape start) {
        List<PropertyModel> steps = new ArrayList<>();
        Shape shape = start;
        for (String step : PromptReader.path(node.json().asText())) {
            List<PropertyModel> properties = properties(shape.type());
            Optional<PropertyModel> property =
                    properties.stream().filter(each -> each.name().equals(step)).findFirst();
            if (property.isEmpty()) {
                List<String> names =
                        properties.stream().map(PropertyModel::name).toList();
                problems.addSkippable(
                        node.pointer(),
                        "the path " + node.json().asText() + " has no step '" + step + "' in the reply"
                                + hint(step, names));
                return Optional.empty();
            }
            steps.add(property.get());
            shape = property.get().shape();
        }
        return Optional.of(steps);
    }

    private List<PropertyModel> properties(TypeName type) {
        ObjectModel object = objects.get(type);
        return object == null ? List.of() : object.properties();
    }

    private static String hint(String name, Collection<String> names) {
        String all = names.isEmpty() ? "" : "; it must be one of " + String.join(", ", names);
        return NearestName.of(name, names)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse(all);
    }
}
