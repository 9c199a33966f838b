package dev.sonde.openapi.host;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The options of this generator, beside those of every generator. The README shows an example of each. */
public enum GeneratorOption {
    CODEC_PACKAGE("codecPackage", "", "package of the codecs; by default codec beside the models"),
    SOURCE_FOLDER("sourceFolder", "src/main/java", "folder of the sources below the output folder"),
    DOCS("docs", "", "folder of pages about the API, in Markdown, below the output folder; by default none"),
    OVERLAY("overlay", "", "files of OpenAPI Overlay 1.0, by commas, that are applied to the document in their order"),
    OPERATIONS(
            "operations",
            "",
            "operations to generate, by commas: their ids, tag: and a tag, or paths such as /pets/**; by default all"),
    CLIENT_NAME("clientName", "", "class of the client; by default by x-sonde-client, or the title of the document"),
    NAME_MAPPINGS("nameMappings", "", "components by names of properties"),
    PARAMETER_NAME_MAPPINGS("parameterNameMappings", "", "arguments by names of parameters"),
    MODEL_NAME_MAPPINGS("modelNameMappings", "", "classes by names of schemas"),
    ENUM_NAME_MAPPINGS("enumNameMappings", "", "constants by values of enums"),
    OPERATION_ID_NAME_MAPPINGS("operationIdNameMappings", "", "methods by ids of operations"),
    SCHEMA_MAPPINGS("schemaMappings", "", "classes that exist already by names of schemas"),
    TYPE_MAPPINGS("typeMappings", "", "classes that exist already by types and formats, such as string+date-time"),
    IMPORT_MAPPINGS("importMappings", "", "classes that exist already by their simple names, or those of schemas"),
    JACKSON_ANNOTATIONS("jacksonAnnotations", "3", "annotations for databind: 3 or 2, those of that Jackson, or none"),
    NULLNESS("nullness", "jspecify", "annotations that say what may be null: jspecify or none"),
    VISIBILITY("visibility", "public", "public, or package: types that only the rest of their package sees"),
    BUILDERS("builders", "requests", "types that have builders: those that requests can carry, or all"),
    SKIP_BROKEN("skipBroken", "false", "go on without what is wrong in the document, and say what was left out"),
    VERIFY("verify", "false", "fail if the output folder does not hold what would be generated"),
    OVERWRITE_EDITED("overwriteEdited", "false", "overwrite files that were edited since they were generated");

    private static final Pattern COMMA = Pattern.compile(",");

    private final String key;
    private final String otherwise;
    private final String description;

    GeneratorOption(String key, String otherwise, String description) {
        this.key = key;
        this.otherwise = otherwise;
        this.description = description;
    }

    /** The name by which users set it. */
    public String key() {
        return key;
    }

    String description() {
        return description;
    }

    /** What holds if nobody sets it; empty if that is nothing. */
    String otherwise() {
        return otherwise;
    }

    /** Its value among what was set. */
    String text(Map<String, ?> properties) {
        Object value = properties.get(key);
        return value == null ? otherwise : value.toString().strip();
    }

    /** Its values among what was set, which commas part. */
    List<String> texts(Map<String, ?> properties) {
        return COMMA.splitAsStream(text(properties))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Its pairs among what was set, which commas part. */
    Map<String, String> mappings(Map<String, ?> properties) {
        Map<String, String> mappings = new LinkedHashMap<>();
        for (String pair : texts(properties)) {
            int sign = pair.indexOf('=');
            if (sign < 0) {
                throw new IllegalArgumentException(
                        "'" + key + "' holds '" + pair + "', but takes pairs such as name=value, by commas");
            }
            mappings.put(
                    pair.substring(0, sign).strip(), pair.substring(sign + 1).strip());
        }
        return mappings;
    }

    /** Its value, which has to be one of these. */
    String choice(Map<String, ?> properties, String... values) {
        String text = text(properties);
        if (!List.of(values).contains(text)) {
            String last = values[values.length - 1];
            String others = String.join(", ", List.of(values).subList(0, values.length - 1));
            throw new IllegalArgumentException(
                    "'" + key + "' is '" + text + "', but must be " + others + " or " + last);
        }
        return text;
    }

    boolean isOn(Map<String, ?> properties) {
        return Boolean.parseBoolean(text(properties));
    }
}
