package dev.sonde.deepseek;

import dev.sonde.deepseek.model.AssistantMessage;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import dev.sonde.deepseek.model.ChatModel;
import dev.sonde.deepseek.model.CompletionRequest;
import dev.sonde.deepseek.model.ContentPart;
import dev.sonde.deepseek.model.FilePart;
import dev.sonde.deepseek.model.FunctionCall;
import dev.sonde.deepseek.model.FunctionDefinition;
import dev.sonde.deepseek.model.ImageDetail;
import dev.sonde.deepseek.model.ImagePart;
import dev.sonde.deepseek.model.ImageUrl;
import dev.sonde.deepseek.model.ReasoningEffort;
import dev.sonde.deepseek.model.ResponseFormat;
import dev.sonde.deepseek.model.ResponseFormatType;
import dev.sonde.deepseek.model.StopSequences;
import dev.sonde.deepseek.model.StreamOptions;
import dev.sonde.deepseek.model.SystemMessage;
import dev.sonde.deepseek.model.TextPart;
import dev.sonde.deepseek.model.Thinking;
import dev.sonde.deepseek.model.ThinkingType;
import dev.sonde.deepseek.model.Tool;
import dev.sonde.deepseek.model.ToolCall;
import dev.sonde.deepseek.model.ToolChoiceMode;
import dev.sonde.deepseek.model.ToolContent;
import dev.sonde.deepseek.model.ToolMessage;
import dev.sonde.deepseek.model.UserContent;
import dev.sonde.deepseek.model.UserMessage;
import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValue.JsonObject;
import java.util.List;
import java.util.Map;

/** The examples that set every property, built by the typed builders alone. */
@SuppressWarnings("deprecation")
final class FullRequests {

    private static final String CALL = "call_00_Q7mVb2XkT9sLd4RfWz1NpYhA";

    private FullRequests() {}

    /** {@code requests/chat-every-property.json}. */
    static ChatCompletionRequest chat() {
        return ChatCompletionRequest.builder()
                .messages(system(), user(), call(), result(), prefix())
                .model(ChatModel.DEEPSEEK_FLASH)
                .thinking(Thinking.builder().type(ThinkingType.ENABLED).build())
                .reasoningEffort(ReasoningEffort.LOW)
                .maxTokens(2000)
                .responseFormat(ResponseFormat.builder()
                        .type(ResponseFormatType.JSON_OBJECT)
                        .build())
                .stop(new StopSequences.Items(List.of("\n\n", "}}")))
                .stream(true)
                .streamOptions(StreamOptions.builder().includeUsage(true).build())
                .temperature(0.7)
                .topP(0.97)
                .tools(tool())
                .toolChoice(ToolChoiceMode.AUTO)
                .logprobs(true)
                .topLogprobs(2)
                .userId("reader-4711_b")
                .frequencyPenalty(0)
                .presencePenalty(0)
                .build();
    }

    /** {@code requests/fim-every-property.json}. */
    static CompletionRequest completion() {
        return CompletionRequest.builder()
                .model(ChatModel.DEEPSEEK_V4_PRO)
                .prompt("def fib(n):\n")
                .suffix("\n    return fib(n - 1) + fib(n - 2)\n")
                .echo(false)
                .logprobs(2)
                .maxTokens(4096)
                .stop(new StopSequences.Items(List.of("\n\n")))
                .stream(true)
                .streamOptions(true)
                .temperature(0)
                .topP(0.9)
                .frequencyPenalty(0)
                .presencePenalty(0)
                .build();
    }

    private static SystemMessage system() {
        return SystemMessage.builder()
                .content("Answer in JSON, as an object with the property answer.")
                .name("editor")
                .build();
    }

    private static UserMessage user() {
        ContentPart text = TextPart.builder()
                .text("What is the weather in the city on these pictures?")
                .build();
        ContentPart image = ImagePart.builder()
                .imageUrl(ImageUrl.builder()
                        .url(picture())
                        .detail(ImageDetail.LOW)
                        .build())
                .build();
        ContentPart file = FilePart.builder()
                .fileId("file-api-0f3a9c5d7e1b48260a4c8e2f6b9d1357")
                .build();
        return UserMessage.builder()
                .content(new UserContent.Items(List.of(text, image, file)))
                .name("ada")
                .build();
    }

    private static String picture() {
        return "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAA"
                + "AABJRU5ErkJggg==";
    }

    private static AssistantMessage call() {
        FunctionCall function = FunctionCall.builder()
                .name("get_weather")
                .arguments("{\"city\":\"Hamburg\",\"days\":1,\"unit\":null}")
                .build();
        return AssistantMessage.builder()
                .name("guide")
                .reasoningContent("The pictures show Hamburg. I need its weather.")
                .toolCalls(
                        ToolCall.builder().index(0).id(CALL).function(function).build())
                .build();
    }

    private static ToolMessage result() {
        ContentPart text =
                TextPart.builder().text("{\"celsius\":9,\"sky\":\"rain\"}").build();
        return ToolMessage.builder()
                .content(new ToolContent.Items(List.of(text)))
                .toolCallId(CALL)
                .build();
    }

    private static AssistantMessage prefix() {
        return AssistantMessage.builder()
                .content("{\"answer\":")
                .name("guide")
                .prefix(true)
                .reasoningContent("It rains in Hamburg.")
                .build();
    }

    private static Tool tool() {
        FunctionDefinition function = FunctionDefinition.builder()
                .name("get_weather")
                .description("Tells the weather of a city.")
                .parameters(parameters())
                .strict(true)
                .build();
        return Tool.builder().function(function).build();
    }

    private static Map<String, JsonValue> parameters() {
        JsonObject schema = (JsonObject) JsonValue.parse("""
                {
                  "type": "object",
                  "properties": {
                    "city": {"type": "string", "pattern": "^[A-Z]"},
                    "days": {"type": "integer", "minimum": 1, "maximum": 7},
                    "unit": {"anyOf": [{"type": "string", "enum": ["celsius", "fahrenheit"]}, {"type": "null"}]}
                  },
                  "required": ["city", "days", "unit"],
                  "additionalProperties": false
                }""");
        return schema.properties();
    }
}
