package dev.sonde.shape;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * Names of the runtime's types in generated code. By name, since no generator has the runtime on its class path; a test
 * pins them against the real ones.
 */
public final class RuntimeTypes {

    private static final String JSON = "dev.sonde.json";

    public static final ClassName JSON_VALUE = ClassName.get(JSON, "JsonValue");
    public static final ClassName JSON_VALUE_CODEC = ClassName.get(JSON, "JsonValueCodec");
    public static final ClassName JSON_CODEC = ClassName.get(JSON, "JsonCodec");
    public static final ClassName JSON_FUNCTIONS = ClassName.get(JSON, "Json");
    public static final ClassName CODECS = ClassName.get(JSON, "Codecs");
    public static final ClassName NUMBER_CODECS = ClassName.get(JSON, "NumberCodecs");
    public static final ClassName TEXT_CODECS = ClassName.get(JSON, "TextCodecs");
    public static final ClassName TIME_CODECS = ClassName.get(JSON, "TimeCodecs");
    public static final ClassName COLLECTION_CODECS = ClassName.get(JSON, "CollectionCodecs");
    public static final ClassName OPTIONAL_CODEC = ClassName.get(JSON, "OptionalCodec");
    public static final ClassName OPTIONALS = ClassName.get(JSON, "Optionals");
    public static final ClassName DATABIND_CODEC = ClassName.get(JSON, "DatabindCodec");
    public static final ClassName CONSTRAINED = ClassName.get("dev.sonde.json.rule", "Constrained");
    public static final ClassName RULES = ClassName.get("dev.sonde.json.rule", "Rules");
    public static final ClassName ENUM_CODEC = ClassName.get(JSON, "EnumCodec");
    public static final ClassName ADDITIONAL_PROPERTIES = ClassName.get(JSON, "AdditionalProperties");
    public static final ClassName TYPED_PROPERTIES = ClassName.get(JSON, "TypedProperties");
    public static final ClassName TAGGED_OBJECT = ClassName.get(JSON, "TaggedObject");
    public static final ClassName OBJECT_LOOK_AHEAD = ClassName.get(JSON, "ObjectLookAhead");
    public static final ClassName IMMUTABLE = ClassName.get(JSON, "Immutable");
    public static final ClassName CODED_BY = ClassName.get(JSON, "CodedBy");

    public static final ClassName JSON_GENERATOR = ClassName.get("tools.jackson.core", "JsonGenerator");
    public static final ClassName JSON_PARSER = ClassName.get("tools.jackson.core", "JsonParser");
    public static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    /** What an expression for a codec may name. */
    public static final List<ClassName> IN_EXPRESSIONS = List.of(
            CODECS,
            NUMBER_CODECS,
            TEXT_CODECS,
            TIME_CODECS,
            COLLECTION_CODECS,
            OPTIONAL_CODEC,
            DATABIND_CODEC,
            JSON_VALUE_CODEC,
            CONSTRAINED,
            RULES,
            ENUM_CODEC);

    private RuntimeTypes() {}
}
