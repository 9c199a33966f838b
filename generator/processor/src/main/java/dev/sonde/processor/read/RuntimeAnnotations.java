package dev.sonde.processor.read;

/** Names of the annotations that generated class files carry. By name, pinned by a test against the real ones. */
final class RuntimeAnnotations {

    private static final String PACKAGE = "dev.sonde.annotation.";

    static final String PROMPT_ANNOTATION = PACKAGE + "PromptAnnotation";
    static final String CALL_OPTION = PACKAGE + "CallOption";
    static final String REPLY_OPTION = PACKAGE + "ReplyOption";
    static final String TOOL_OPTION = PACKAGE + "ToolOption";
    static final String TOOL_CALLING = PACKAGE + "ToolCalling";
    static final String STRICT_TOOLS = PACKAGE + "StrictTools";
    static final String FALLBACK_OPTION = PACKAGE + "FallbackOption";
    static final String IMAGE_INPUT = PACKAGE + "ImageInput";
    static final String TEXT_OPTION = PACKAGE + "TextOption";
    static final String TEMPLATE_RESOURCE = PACKAGE + "TemplateResource";
    static final String TRUSTED = "dev.sonde.prompt.Trusted";
    static final String FENCED = "dev.sonde.prompt.Fenced";
    static final String PROMPT_TEXT = "dev.sonde.prompt.PromptText";
    static final String REQUIRED = PACKAGE + "Required";
    static final String RANGE = PACKAGE + "Range";
    static final String SIZE = PACKAGE + "Size";
    static final String PATTERN = PACKAGE + "Pattern";
    static final String ONE_OF = PACKAGE + "OneOf";
    static final String RETIRED = PACKAGE + "Retired";
    static final String CONFLICT = PACKAGE + "Conflict";

    /** What follows the name of an annotation in that of the list of several. */
    static final String REPEATED = ".List";

    static final String EXAMPLE = "dev.sonde.prompt.Example";

    static final String TOOL = "dev.sonde.prompt.tool.Tool";
    static final String DESCRIPTION = "dev.sonde.prompt.Description";

    private static final String JACKSON = "com.fasterxml.jackson.annotation.";
    private static final String DATABIND = "tools.jackson.databind.annotation.";

    static final String JSON_ALIAS = JACKSON + "JsonAlias";
    static final String JSON_CLASS_DESCRIPTION = JACKSON + "JsonClassDescription";
    static final String JSON_CREATOR = JACKSON + "JsonCreator";
    static final String JSON_PROPERTY = JACKSON + "JsonProperty";
    static final String JSON_PROPERTY_DESCRIPTION = JACKSON + "JsonPropertyDescription";
    static final String JSON_SUB_TYPES = JACKSON + "JsonSubTypes";
    static final String JSON_TYPE_INFO = JACKSON + "JsonTypeInfo";
    static final String JSON_TYPE_NAME = JACKSON + "JsonTypeName";
    static final String JSON_VALUE = JACKSON + "JsonValue";
    static final String JSON_DESERIALIZE = DATABIND + "JsonDeserialize";
    static final String CODED_BY = "dev.sonde.json.CodedBy";
    static final String JSON_NAMING = DATABIND + "JsonNaming";

    /** Of the constraints of Jakarta Validation. */
    static final String CONSTRAINTS = "jakarta.validation.constraints";

    private RuntimeAnnotations() {}
}
