package dev.sonde.processor.emit;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** Names of the runtime's types in implementations. By name, pinned by a test against the real ones. */
final class PromptTypes {

    private static final String PROMPT = "dev.sonde.prompt";

    static final ClassName TEMPLATE = ClassName.get(PROMPT, "Template");
    static final ClassName REPLIES = ClassName.get(PROMPT, "Replies");
    static final ClassName CONTENT = ClassName.get(PROMPT, "Content");
    static final ClassName REPLY_RETRY = ClassName.get(PROMPT, "ReplyRetry");
    static final ClassName RETRY_INVALID = ClassName.get(PROMPT, "RetryInvalid");
    static final ClassName PARAGRAPHS = ClassName.get(PROMPT, "Paragraphs");

    static final ClassName CALL_OPTIONS = ClassName.get("dev.sonde.call", "CallOptions");

    static final List<ClassName> ALL =
            List.of(TEMPLATE, REPLIES, CONTENT, REPLY_RETRY, RETRY_INVALID, PARAGRAPHS, CALL_OPTIONS);

    private PromptTypes() {}
}
