package dev.sonde.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** Names of the runtime's types in implementations. By name, pinned by a test against the real ones. */
final class PromptTypes {

    private static final String PROMPT = "dev.sonde.prompt";

    static final ClassName TEMPLATE = ClassName.get(PROMPT, "Template");
    static final ClassName TEXT_BUILDER = ClassName.get(PROMPT, "TextBuilder");
    static final ClassName VALUES = ClassName.get(PROMPT, "Values");
    static final ClassName REPLIES = ClassName.get(PROMPT, "Replies");
    static final ClassName CONTENT = ClassName.get(PROMPT, "Content");
    static final ClassName CONVERSATION = ClassName.get(PROMPT, "Conversation");
    static final ClassName REPLY_RETRY = ClassName.get(PROMPT, "ReplyRetry");
    static final ClassName RETRY_INVALID = ClassName.get(PROMPT, "RetryInvalid");
    static final ClassName PARAGRAPHS = ClassName.get(PROMPT, "Paragraphs");

    private static final String TOOL = PROMPT + ".tool";

    static final ClassName TOOL_STREAMS = ClassName.get(PROMPT, "ToolStreams");
    static final ClassName TOOL_USE = ClassName.get(TOOL, "ToolUse");
    static final ClassName TOOL_SET = ClassName.get(TOOL, "ToolSet");
    static final ClassName TOOL_DEFINITION = ClassName.get(TOOL, "ToolDefinition");
    static final ClassName TOOL_INVOCATION = ClassName.get(TOOL, "ToolInvocation");
    static final ClassName TOOL_RESULT = ClassName.get(TOOL, "ToolResult");

    static final ClassName CALL_OPTIONS = ClassName.get("dev.sonde.call", "CallOptions");

    static final List<ClassName> ALL = List.of(
            TEMPLATE,
            TEXT_BUILDER,
            VALUES,
            REPLIES,
            CONTENT,
            CONVERSATION,
            REPLY_RETRY,
            RETRY_INVALID,
            PARAGRAPHS,
            CALL_OPTIONS,
            TOOL_USE,
            TOOL_DEFINITION,
            TOOL_STREAMS);

    private PromptTypes() {}

    /** What a variable would hide of a type that is named in its scope: its name, and the first part of its qualified name. */
    static List<String> hideable(ClassName type) {
        String qualified = type.canonicalName();
        int dot = qualified.indexOf('.');
        return List.of(type.topLevelClassName().simpleName(), dot < 0 ? qualified : qualified.substring(0, dot));
    }

    /** A type without what it is made of. */
    static TypeName raw(TypeName type) {
        return type instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : type;
    }
}
