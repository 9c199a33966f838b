package dev.sonde.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.palantir.javapoet.ClassName;
import dev.sonde.call.ApiReply;
import dev.sonde.call.CallOptions;
import dev.sonde.call.CallOptionsBuilder;
import dev.sonde.call.EventStream;
import dev.sonde.fold.Fold;
import dev.sonde.json.JsonCodec;
import dev.sonde.prompt.Asking;
import dev.sonde.prompt.Content;
import dev.sonde.prompt.Conversation;
import dev.sonde.prompt.ConversationRequest;
import dev.sonde.prompt.Paragraphs;
import dev.sonde.prompt.PromptRequest;
import dev.sonde.prompt.Replies;
import dev.sonde.prompt.ReplyRetry;
import dev.sonde.prompt.RetryInvalid;
import dev.sonde.prompt.Template;
import dev.sonde.prompt.TextBuilder;
import dev.sonde.prompt.TextReply;
import dev.sonde.prompt.ToolStreams;
import dev.sonde.prompt.Values;
import dev.sonde.prompt.tool.ToolDefinition;
import dev.sonde.prompt.tool.ToolInvocation;
import dev.sonde.prompt.tool.ToolResult;
import dev.sonde.prompt.tool.ToolSet;
import dev.sonde.prompt.tool.ToolUse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

/** Pins what generated code calls to the real things. */
class PromptTypesTest {

    @Test
    void names_areThoseOfTheRuntime() {
        assertThat(PromptTypes.ALL)
                .containsExactly(
                        ClassName.get(Template.class),
                        ClassName.get(TextBuilder.class),
                        ClassName.get(Values.class),
                        ClassName.get(Replies.class),
                        ClassName.get(Content.class),
                        ClassName.get(Conversation.class),
                        ClassName.get(ReplyRetry.class),
                        ClassName.get(RetryInvalid.class),
                        ClassName.get(Paragraphs.class),
                        ClassName.get(CallOptions.class),
                        ClassName.get(ToolUse.class),
                        ClassName.get(ToolDefinition.class),
                        ClassName.get(ToolStreams.class));
        assertThat(PromptTypes.TOOL_SET).isEqualTo(ClassName.get(ToolSet.class));
        assertThat(PromptTypes.TOOL_INVOCATION).isEqualTo(ClassName.get(ToolInvocation.class));
        assertThat(PromptTypes.TOOL_RESULT).isEqualTo(ClassName.get(ToolResult.class));
    }

    @Test
    void functions_areThoseOfTheRuntime() {
        assertThatCode(() -> {
                    Template.class.getMethod("of", String.class);
                    Template.class.getMethod("render", Object[].class);
                    TextBuilder.class.getMethod("add", String.class);
                    TextBuilder.class.getMethod("add", String.class, Object.class);
                    for (Class<?> many : List.of(Iterable.class, Object[].class)) {
                        Values.class.getMethod("items", String.class, many);
                        Values.class.getMethod("jsonItems", String.class, many, JsonCodec.class);
                    }
                    for (Class<?> optional :
                            List.of(Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class)) {
                        Values.class.getMethod("orNull", optional);
                    }
                    Values.class.getMethod("itemsOf", String.class, Object.class);
                    Values.class.getMethod("isAbsent", Object.class);
                    Values.class.getMethod("find", Object.class, String.class);
                    Values.class.getMethod("find", Object.class, String.class, Object.class);
                    Values.class.getMethod("json", String.class, Object.class, JsonCodec.class);
                    Values.class.getMethod("jsonEntries", String.class, Map.class, JsonCodec.class);
                    Values.class.getMethod("wire", String.class, Object.class, JsonCodec.class);
                    Values.class.getMethod("fenced", String.class, Object.class);
                    Replies.class.getMethod("text", TextReply.class);
                    Replies.class.getMethod("read", TextReply.class, JsonCodec.class);
                    Replies.class.getMethod("readValue", TextReply.class, JsonCodec.class);
                    Replies.class.getMethod("readOptional", TextReply.class, JsonCodec.class);
                    for (String form : List.of("completion", "outcome")) {
                        Replies.class.getMethod(form, ApiReply.class, Content.class);
                        Replies.class.getMethod(form + "Async", CompletableFuture.class, Content.class);
                    }
                    Replies.class.getMethod("readAsync", CompletableFuture.class, Content.class);
                    for (Class<?> source : List.of(EventStream.class, Flow.Publisher.class)) {
                        Replies.class.getMethod("texts", source);
                        Replies.class.getMethod("elements", source, JsonCodec.class);
                        Replies.class.getMethod("partials", source, JsonCodec.class);
                        Replies.class.getMethod("partialValues", source, JsonCodec.class);
                    }
                    for (String form : List.of("read", "completion", "outcome")) {
                        ReplyRetry.class.getMethod(form, PromptRequest.class, Asking.class, Content.class);
                        ReplyRetry.class.getMethod(form + "Async", PromptRequest.class, Asking.class, Content.class);
                    }
                    ReplyRetry.class.getMethod("of", RetryInvalid.class);
                    ReplyRetry.class.getMethod("attempts", int.class);
                    ReplyRetry.class.getMethod("tokens", long.class);
                    ReplyRetry.class.getMethod("using", ToolUse.class);
                    ReplyRetry.class.getMethod("with", ToolUse.class);
                    ReplyRetry.class.getMethod("streams", Asking.class);
                    ReplyRetry.class.getMethod("publishers", Asking.class);
                    ToolUse.class.getMethod("of", ToolSet[].class);
                    ToolUse.class.getMethod("rounds", int.class);
                    ToolUse.class.getMethod("tokens", long.class);
                    for (String source : List.of("stream", "publisher")) {
                        ToolStreams.class.getMethod(
                                source, ToolUse.class, PromptRequest.class, Asking.class, Fold.class);
                    }
                    ToolSet.class.getMethod("definitions");
                    ToolSet.class.getMethod("call", ToolInvocation.class);
                    ToolInvocation.class.getMethod("name");
                    ToolInvocation.class.getMethod("read", JsonCodec.class);
                    ToolInvocation.class.getMethod("unknown");
                    ToolDefinition.class.getMethod("of", String.class, String.class, String.class);
                    ToolDefinition.class.getMethod("strict", List.class);
                    ToolResult.class.getMethod("json", Object.class, JsonCodec.class);
                    ToolResult.class.getField("DONE");
                    ReplyRetry.class.getMethod("fallbackModels", String[].class);
                    ReplyRetry.class.getMethod("stream", PromptRequest.class, Asking.class);
                    ReplyRetry.class.getMethod("publisher", PromptRequest.class, Asking.class);
                    Replies.class.getMethod("read", TextReply.class, Content.class);
                    Content.class.getMethod("conversation", Conversation.class, ConversationRequest.class);
                    Conversation.class.getMethod("empty");
                    Conversation.class.getMethod("of", List.class);
                    Conversation.class.getMethod("messages");
                    Content.class.getMethod("text");
                    Content.class.getMethod("whole");
                    Content.class.getMethod("object", JsonCodec.class);
                    Content.class.getMethod("value", JsonCodec.class);
                    Content.class.getMethod("optional", JsonCodec.class);
                    CallOptions.class.getMethod("builder");
                    CallOptionsBuilder.class.getMethod("totalTimeout", Duration.class);
                    CallOptionsBuilder.class.getMethod("build");
                    Paragraphs.class.getMethod("join", String[].class);
                })
                .doesNotThrowAnyException();
    }
}
