package dev.sonde.testkit.spec;

import com.networknt.schema.Error;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Says a violation as the service does: in the words of serde where a body cannot be read, else by its rule. */
final class ViolationText {

    /** How the service begins to say that it cannot read a body. */
    static final String UNREADABLE = "Failed to deserialize the JSON body into the target type: ";

    private final Error error;
    private final JsonNode schema;
    private final PreparedSchemas schemas;
    private final InstancePath path;
    private final byte[] source;

    ViolationText(Error error, PreparedSchemas schemas, byte[] source) {
        this.error = error;
        this.schema = schemas.schema(error.getSchemaLocation());
        this.schemas = schemas;
        this.path = InstancePath.of(error.getInstanceLocation());
        this.source = source;
    }

    String place() {
        return path.toString();
    }

    String structure() {
        return error.getKeyword().equals("required")
                ? unreadable("missing field `" + error.getProperty() + "`")
                : unreadable("invalid type: " + SerdeWords.found(error.getInstanceNode()) + ", expected " + expected());
    }

    String value() {
        return WireTexts.ofValue(path.toString()).orElseGet(() -> switch (error.getKeyword()) {
            case "enum" -> unreadable(unknownVariant(variants(schema.path("enum"))));
            case "const" -> unreadable(unknownVariant("`" + schema.path("const").asString() + "`"));
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" -> range();
            case "minItems" -> invalid("it must have at least " + counted("item"));
            case "maxItems" -> invalid("it may have at most " + counted("item"));
            case "minLength" -> invalid("it must have at least " + counted("character"));
            case "maxLength" -> invalid("it may have at most " + counted("character"));
            case "pattern" -> invalid("it must match the pattern " + limit());
            default -> invalid(error.getKeyword() + " " + limit());
        });
    }

    private String expected() {
        List<String> types = schema.path("type").isString()
                ? List.of(schema.path("type").asString())
                : schema.path("type").valueStream().map(JsonNode::asString).toList();
        return types.stream()
                .filter(type -> !type.equals("null"))
                .map(type -> SerdeWords.expected(type, schemas.component(error.getSchemaLocation())))
                .collect(Collectors.joining(" or "));
    }

    private String unreadable(String what) {
        String place = path.isRoot() ? "" : path + ": ";
        return UNREADABLE + place + what + SourcePlace.of(source, path).text();
    }

    private String unknownVariant(String variants) {
        return "unknown variant `" + error.getInstanceNode().asString() + "`, expected " + variants;
    }

    private static String variants(JsonNode values) {
        String all =
                values.valueStream().map(value -> "`" + value.asString() + "`").collect(Collectors.joining(", "));
        return values.size() == 1 ? all : "one of " + all;
    }

    private String range() {
        String low = schema.has("minimum")
                ? "[" + number("minimum")
                : schema.has("exclusiveMinimum") ? "(" + number("exclusiveMinimum") : "(-inf";
        String high = schema.has("maximum")
                ? number("maximum") + "]"
                : schema.has("exclusiveMaximum") ? number("exclusiveMaximum") + ")" : "inf)";
        return invalid("the valid range of " + path + " is " + low + ", " + high);
    }

    private String number(String keyword) {
        return schema.path(keyword).asString();
    }

    private String invalid(String rule) {
        return "Invalid " + path + " value, " + rule;
    }

    private String counted(String thing) {
        return limit() + " " + thing + (limit().equals("1") ? "" : "s");
    }

    private String limit() {
        return schema.path(error.getKeyword()).asString();
    }
}
