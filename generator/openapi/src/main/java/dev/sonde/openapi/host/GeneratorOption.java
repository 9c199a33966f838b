package dev.sonde.openapi.host;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The options of this generator, beside those of every generator. The README shows an example of each. */
public enum GeneratorOption {
    CODEC_PACKAGE("codecPackage", "", "package of the codecs; by default codec beside the models"),
    SOURCE_FOLDER("sourceFolder", "src/main/java", "folder of the sources below the output folder"),
    OVERLAY("overlay", "", "files of OpenAPI Overlay 1.0, by commas, that are applied to the document in their order"),
    OPERATIONS(
            "operations",
            "",
            "operations to generate, by commas: their ids, tag: and a tag, or paths such as /pets/**; by default all"),
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

    boolean isOn(Map<String, ?> properties) {
        return Boolean.parseBoolean(text(properties));
    }
}
