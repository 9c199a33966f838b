package dev.sonde.openapi.emit;

import com.palantir.javapoet.ClassName;

/** Names of the runtime's types in generated code. By name, since no generator has the runtime on its class path. */
final class RuntimeNames {

    private static final String ANNOTATION = "dev.sonde.annotation";
    private static final String CALL = "dev.sonde.call";
    private static final String PROMPT = "dev.sonde.prompt";
    private static final String TOOL = PROMPT + ".tool";
    private static final String OBSERVE = "dev.sonde.observe";

    static final ClassName OBJECT_BUILDER = ClassName.get("dev.sonde.json", "ObjectBuilder");
    static final ClassName RANGE = ClassName.get(ANNOTATION, "Range");
    static final ClassName SIZE = ClassName.get(ANNOTATION, "Size");
    static final ClassName PATTERN = ClassName.get(ANNOTATION, "Pattern");
    static final ClassName ONE_OF = ClassName.get(ANNOTATION, "OneOf");
    static final ClassName REQUIRED = ClassName.get(ANNOTATION, "Required");
    static final ClassName RETIRED = ClassName.get(ANNOTATION, "Retired");
    static final ClassName CONFLICT = ClassName.get(ANNOTATION, "Conflict");
    static final ClassName CONDITION = ClassName.get(ANNOTATION, "Condition");
    static final ClassName CONSTRAINTS = ClassName.get(ANNOTATION, "Constraints");
    static final ClassName CALL_OPTION = ClassName.get(ANNOTATION, "CallOption");
    static final ClassName REPLY_OPTION = ClassName.get(ANNOTATION, "ReplyOption");
    static final ClassName TOOL_OPTION = ClassName.get(ANNOTATION, "ToolOption");
    static final ClassName STRICT_TOOLS = ClassName.get(ANNOTATION, "StrictTools");
    static final ClassName TOOL_CALLING = ClassName.get(ANNOTATION, "ToolCalling");
    static final ClassName FALLBACK_OPTION = ClassName.get(ANNOTATION, "FallbackOption");
    static final ClassName IMAGE_INPUT = ClassName.get(ANNOTATION, "ImageInput");
    static final ClassName TEXT_OPTION = ClassName.get(ANNOTATION, "TextOption");
    static final ClassName TEMPLATE_RESOURCE = ClassName.get(ANNOTATION, "TemplateResource");
    static final ClassName PROMPT_ANNOTATION = ClassName.get(ANNOTATION, "PromptAnnotation");

    static final ClassName API_CLIENT = ClassName.get(CALL, "ApiClient");
    static final ClassName BODY_FORM = ClassName.get(CALL, "BodyForm");
    static final ClassName FILE_PART = ClassName.get(CALL, "FilePart");
    static final ClassName MULTIPART_BODY = ClassName.get(CALL, "MultipartBody");
    static final ClassName PAGES = ClassName.get(CALL, "Pages");
    static final ClassName PARAMETER_STYLE = ClassName.get(CALL, "ParameterStyle");
    static final ClassName API_REPLY = ClassName.get(CALL, "ApiReply");
    static final ClassName CALL_OPTIONS = ClassName.get(CALL, "CallOptions");
    static final ClassName CLIENT_BUILDER = ClassName.get(CALL, "ClientBuilder");
    static final ClassName SCHEME = ClassName.get(CALL, "Scheme");
    static final ClassName SCHEME_CLIENT_BUILDER = ClassName.get(CALL, "SchemeClientBuilder");
    static final ClassName SECURITY = ClassName.get(CALL, "Security");
    static final ClassName EVENT_STREAM = ClassName.get(CALL, "EventStream");

    static final ClassName API_EXCEPTION = ClassName.get("dev.sonde.error", "ApiException");

    static final ClassName FOLD = ClassName.get("dev.sonde.fold", "Fold");

    static final ClassName CONVERSATION_REQUEST = ClassName.get(PROMPT, "ConversationRequest");
    static final ClassName ENDING = ClassName.get(PROMPT, "Ending");
    static final ClassName TEXT_REPLY = ClassName.get(PROMPT, "TextReply");
    static final ClassName IMAGE = ClassName.get(PROMPT, "Image");
    static final ClassName PRICE_LIST = ClassName.get(PROMPT, "PriceList");
    static final ClassName PROMPT_REQUEST = ClassName.get(PROMPT, "PromptRequest");
    static final ClassName RETRY_INVALID = ClassName.get(PROMPT, "RetryInvalid");
    static final ClassName TEXT_CHUNK = ClassName.get(PROMPT, "TextChunk");

    static final ClassName TOOL_DEFINITION = ClassName.get(TOOL, "ToolDefinition");
    static final ClassName TOOL_INVOCATION = ClassName.get(TOOL, "ToolInvocation");
    static final ClassName TOOL_RESULT = ClassName.get(TOOL, "ToolResult");

    static final ClassName MODEL_REQUEST = ClassName.get(OBSERVE, "ModelRequest");
    static final ClassName MODEL_REPLY = ClassName.get(OBSERVE, "ModelReply");
    static final ClassName REQUEST_FACTS = ClassName.get(OBSERVE, "RequestFacts");
    static final ClassName REPLY_FACTS = ClassName.get(OBSERVE, "ReplyFacts");
    static final ClassName TOKEN_USAGE = ClassName.get(OBSERVE, "TokenUsage");

    private RuntimeNames() {}
}
