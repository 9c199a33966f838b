package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.model.Operation.Location;
import dev.sonde.openapi.model.Operation.Parameter;
import dev.sonde.openapi.model.Rules;
import dev.sonde.shape.ScalarKind;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the parameters of an operation. */
final class ParameterReader {

    /** Headers that the client says itself. */
    private static final Set<String> OWN = Set.of("accept", "content-type", "authorization");

    /** A method takes 255 words at most, and nobody wants so many. */
    private static final int MOST_PARAMETERS = 200;

    private final SchemaReader schemas;

    ParameterReader(SchemaReader schemas) {
        this.schemas = schemas;
    }

    List<Parameter> read(Collection<Node> nodes, String path, UniqueNames variables) {
        List<Parameter> parameters = new ArrayList<>();
        for (Node node : nodes) {
            Location in = location(node.text("in"));
            String name = node.text("name");
            boolean sent = in == Location.PATH
                    ? path.contains("{" + name + "}")
                    : in != Location.HEADER || !OWN.contains(name.toLowerCase(Locale.ROOT));
            if (sent) {
                parameters.add(parameter(node, in, variables.of(schemas.naming().parameter(name))));
            }
        }
        addUndeclared(path, parameters, variables);
        return parameters.size() > MOST_PARAMETERS ? fitting(parameters, variables) : parameters;
    }

    /** The last of those that may be left out of the query are in one map. */
    private static List<Parameter> fitting(List<Parameter> parameters, UniqueNames variables) {
        List<Parameter> optional = parameters.stream()
                .filter(parameter -> parameter.in() == Location.QUERY && !parameter.required())
                .toList();
        int surplus = Math.min(parameters.size() - MOST_PARAMETERS, optional.size());
        List<Parameter> fitting = new ArrayList<>(parameters);
        fitting.removeAll(optional.subList(optional.size() - surplus, optional.size()));
        fitting.add(new Parameter(
                "otherParameters",
                variables.of("otherParameters"),
                Location.QUERY,
                false,
                new Shape.MapOf(new Shape.Raw()),
                "FORM_EXPLODED",
                "The last " + surplus + " parameters of the query, by their names.",
                Rules.none("#"),
                null));
        return fitting;
    }

    /** A variable of the path that nobody declared is a string. */
    private void addUndeclared(String path, List<Parameter> parameters, UniqueNames variables) {
        for (int open = path.indexOf('{'); open >= 0; open = path.indexOf('{', open + 1)) {
            String name = path.substring(open + 1, path.indexOf('}', open));
            if (parameters.stream()
                    .noneMatch(each -> each.in() == Location.PATH && each.name().equals(name))) {
                Shape text = new Shape.Scalar(ScalarKind.STRING);
                Rules none = Rules.none("#");
                parameters.add(new Parameter(
                        name,
                        variables.of(schemas.naming().parameter(name)),
                        Location.PATH,
                        true,
                        text,
                        "",
                        "",
                        none,
                        null));
            }
        }
    }

    private Parameter parameter(Node node, Location in, String variable) {
        Node content = MediaTypes.json(node.get("content"));
        Node schema = content.exists() ? content.get("schema") : node.get("schema");
        Shape shape = schemas.shape(schema, Names.type(node.text("name")));
        Node whole = schemas.canonical().resolved(schema);
        return new Parameter(
                node.text("name"),
                variable,
                in,
                node.flag("required") || in == Location.PATH,
                shape,
                isPlain(schema, shape) ? "" : style(node, in),
                node.text("description"),
                RulesReader.read(whole),
                whole.has("default") ? whole.json().get("default").toString() : null);
    }

    private boolean isPlain(Node schema, Shape shape) {
        boolean plain =
                shape instanceof Shape.Scalar scalar && scalar.kind().example().isEmpty();
        return plain || Kind.of(schemas.canonical().resolved(schema)) == Kind.ENUM;
    }

    /** The constant of the runtime's {@code ParameterStyle}. */
    private static String style(Node node, Location in) {
        boolean query = in == Location.QUERY || in == Location.COOKIE;
        String style = node.text("style", query ? "form" : "simple");
        boolean exploded = node.has("explode") ? node.flag("explode") : style.equals("form");
        return switch (style) {
            case "form" -> exploded ? "FORM_EXPLODED" : "FORM";
            case "spaceDelimited" -> exploded ? "FORM_EXPLODED" : "SPACE_DELIMITED";
            case "pipeDelimited" -> exploded ? "FORM_EXPLODED" : "PIPE_DELIMITED";
            case "deepObject" -> "DEEP_OBJECT";
            case "label" -> "LABEL";
            case "matrix" -> "MATRIX";
            default -> exploded ? "SIMPLE_EXPLODED" : "SIMPLE";
        };
    }

    private static Location location(String in) {
        return switch (in) {
            case "path" -> Location.PATH;
            case "header" -> Location.HEADER;
            case "cookie" -> Location.COOKIE;
            default -> Location.QUERY;
        };
    }
}
