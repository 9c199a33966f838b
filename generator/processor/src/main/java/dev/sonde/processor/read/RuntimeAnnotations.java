package dev.sonde.processor.read;

/** Names of the annotations that generated class files carry. By name, pinned by a test against the real ones. */
final class RuntimeAnnotations {

    private static final String PACKAGE = "dev.sonde.annotation.";

    static final String PROMPT_ANNOTATION = PACKAGE + "PromptAnnotation";
    static final String CALL_OPTION = PACKAGE + "CallOption";
    static final String REPLY_OPTION = PACKAGE + "ReplyOption";
    static final String REQUIRED = PACKAGE + "Required";
    static final String RANGE = PACKAGE + "Range";
    static final String SIZE = PACKAGE + "Size";
    static final String PATTERN = PACKAGE + "Pattern";
    static final String ONE_OF = PACKAGE + "OneOf";
    static final String RETIRED = PACKAGE + "Retired";
    static final String RETIRED_LIST = PACKAGE + "Retired.List";

    static final String JSON_PROPERTY = "com.fasterxml.jackson.annotation.JsonProperty";
    static final String JSON_PROPERTY_DESCRIPTION = "com.fasterxml.jackson.annotation.JsonPropertyDescription";
    static final String JSON_CLASS_DESCRIPTION = "com.fasterxml.jackson.annotation.JsonClassDescription";

    private RuntimeAnnotations() {}
}
