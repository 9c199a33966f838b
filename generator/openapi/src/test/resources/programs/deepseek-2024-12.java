package example.program;

import example.client.DeepSeekClient;
import example.client.model.AssistantMessage;
import example.client.model.ChatCompletion;
import example.client.model.ChatCompletionRequest;
import example.client.model.ChatModel;
import example.client.model.Choice;
import example.client.model.FinishReason;
import example.client.model.FunctionDefinition;
import example.client.model.SystemMessage;
import example.client.model.Tool;
import example.client.model.ToolCall;
import example.client.model.ToolMessage;
import example.client.model.UserMessage;

/** A program of December 2024: it asks, and answers the calls of a tool. */
final class ProgramOf2024 {

    private ProgramOf2024() {}

    static String ask(DeepSeekClient client, String question) {
        ChatCompletionRequest request = ChatCompletionRequest.builder()
                .model(ChatModel.of("deepseek-chat"))
                .messages(
                        SystemMessage.builder().content("Answer in one sentence.").build(),
                        UserMessage.builder().content(question).build())
                .maxTokens(100)
                .temperature(0.5)
                .topP(0.9)
                .stop("END")
                .tools(Tool.builder()
                        .function(FunctionDefinition.builder().name("now").build())
                        .build())
                .toolChoice("auto")
                .logprobs(true)
                .topLogprobs(2)
                .build();
        Choice choice = client.createChatCompletion(request).choices().get(0);
        if (!choice.finishReason().equals(FinishReason.TOOL_CALLS)) {
            return String.valueOf(choice.message().content());
        }
        ToolCall call = choice.message().toolCalls().get(0);
        ChatCompletion reply = client.createChatCompletion(request.toBuilder()
                .messages(
                        UserMessage.builder().content(question).build(),
                        AssistantMessage.builder().content("").toolCalls(call).build(),
                        ToolMessage.builder().content("noon").toolCallId(call.id()).build())
                .build());
        return reply.usage().promptCacheHitTokens() + " " + reply.text().orElse("");
    }
}
