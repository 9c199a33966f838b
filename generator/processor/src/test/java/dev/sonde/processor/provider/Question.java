package dev.sonde.processor.provider;

import dev.sonde.annotation.Condition;
import dev.sonde.annotation.Conflict;
import dev.sonde.annotation.OneOf;
import dev.sonde.annotation.Pattern;
import dev.sonde.annotation.Range;
import dev.sonde.annotation.Retired;
import dev.sonde.annotation.Size;
import dev.sonde.prompt.ConversationRequest;
import dev.sonde.prompt.Image;
import dev.sonde.prompt.PromptRequest;
import dev.sonde.prompt.TextReply;
import dev.sonde.prompt.tool.ToolDefinition;
import dev.sonde.prompt.tool.ToolResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

public record Question(
        List<String> messages,

        @OneOf(
                value = {"oracle-small", "oracle-large"},
                open = true,
                spec = "#/model")
        @Retired(
                value = "oracle-1",
                since = "2026-07-24",
                replacement = "oracle-small",
                refused = true,
                spec = "#/model")
        @Retired(value = "oracle-0", since = "2025-01-01", spec = "#/model")
        @Nullable
        Model model,

        @Range(min = 0, max = 2, spec = "#/temperature") @Nullable
        Double temperature,

        @Range(min = 0, max = 1, exclusiveMin = true, spec = "#/share")
        @Conflict(
                value = {
                    @Condition(component = "share", below = 0.2),
                    @Condition(component = "thinking", is = "off", not = true)
                },
                message = "While the oracle thinks, a share under 0.2 counts as 0.2.",
                spec = "#/rules/0")
        @Nullable
        Double share,

        @Range(min = 1, spec = "#/max_tokens") @Nullable Integer maxTokens,

        @Conflict(
                value = {
                    @Condition(component = "seed"),
                    @Condition(component = "thinking", is = "off", not = true),
                    @Condition(component = "effort", is = "low", not = true)
                },
                message = "The oracle takes no seed while it thinks much.",
                refused = true,
                spec = "#/rules/1")
        @Conflict(
                value = {@Condition(component = "seed"), @Condition(component = "json")},
                message = "The oracle takes no seed for JSON.",
                refused = true,
                spec = "#/rules/2")
        @Nullable
        Long seed,

        @Nullable Boolean logged,
        @Nullable Effort effort,
        @Nullable Thinking thinking,

        @Pattern(value = "^[a-z]+$", spec = "#/label") @Size(min = 2, max = 8, spec = "#/label") @Nullable
        String label,

        @Nullable Stop stop,
        @Nullable Double penalty,
        boolean json,
        boolean streamed,
        @Size(max = 6, spec = "#/tools") List<Tool> tools)
        implements PromptRequest<Question>, ConversationRequest<Turn> {

    @Override
    public List<Turn> sent() {
        return messages.stream().map(Turn::new).toList();
    }

    @Override
    public Turn replied(TextReply reply) {
        return new Turn("assistant: " + reply.text().orElse(""));
    }

    @Override
    public Question continued(TextReply said, String answer) {
        List<String> more = new ArrayList<>(messages);
        more.add("assistant: " + said.text().orElse(""));
        more.add("user: " + answer);
        return with(more, model, streamed);
    }

    @Override
    public Question answered(TextReply said, List<ToolResult> results) {
        List<String> more = new ArrayList<>(messages);
        more.add("assistant: " + said.text().orElse(""));
        results.forEach(result -> more.add(result.invocation().id() + ": " + result.text()));
        return with(more, model, streamed);
    }

    @Override
    public Question withModel(String name) {
        return with(messages, new Model(name), streamed);
    }

    /** What a client makes of it to have a stream, or the whole. */
    Question asStream(boolean stream) {
        return with(messages, model, stream);
    }

    private Question with(List<String> others, @Nullable Model another, boolean stream) {
        return new Question(
                others,
                another,
                temperature,
                share,
                maxTokens,
                seed,
                logged,
                effort,
                thinking,
                label,
                stop,
                penalty,
                json,
                stream,
                tools);
    }

    public static Builder builder() {
        return new Builder();
    }

    public record Tool(
            @Pattern(value = "^[a-z_]+$", spec = "#/tools/name") @Size(max = 12, spec = "#/tools/name")
            String name,

            @Nullable String description,
            String parameters,
            boolean strict) {}

    public record Model(String value) {}

    public record Effort(
            @OneOf(
                    value = {"low", "high"},
                    spec = "#/effort")
            String value) {}

    public record Thinking(ThinkingKind type, Map<String, String> additionalProperties) {}

    public record ThinkingKind(
            @OneOf(
                    value = {"on", "off"},
                    spec = "#/thinking/type")
            String value) {}

    public sealed interface Stop permits OneStop, Stops {}

    public record OneStop(String value) implements Stop {}

    public record Stops(@Size(max = 2, spec = "#/stop") List<String> value) implements Stop {}

    public static final class Builder {

        private final List<String> messages = new ArrayList<>();
        private @Nullable Model model;
        private @Nullable Double temperature;
        private @Nullable Double share;
        private @Nullable Integer maxTokens;
        private @Nullable Long seed;
        private @Nullable Boolean logged;
        private @Nullable Effort effort;
        private @Nullable Thinking thinking;
        private @Nullable String label;
        private @Nullable Stop stop;
        private @Nullable Double penalty;
        private boolean json;
        private boolean streamed;
        private final List<Tool> tools = new ArrayList<>();

        public Builder system(String text) {
            messages.add("system: " + text);
            return this;
        }

        public Builder examples(List<String> texts) {
            for (int i = 0; i + 1 < texts.size(); i += 2) {
                user(texts.get(i));
                messages.add("assistant: " + texts.get(i + 1));
            }
            return this;
        }

        public Builder earlier(List<Turn> earlier) {
            earlier.forEach(turn -> messages.add(turn.text()));
            return this;
        }

        public Builder user(String text) {
            messages.add("user: " + text);
            return this;
        }

        public Builder options(AskOptions options) {
            temperature = options.temperature() == null ? temperature : options.temperature();
            maxTokens = options.maxTokens() == null ? maxTokens : options.maxTokens();
            return this;
        }

        public Builder user(String text, List<Image> images) {
            return user(text + " " + images);
        }

        public Builder beginning(String text) {
            messages.add("assistant begins: " + text);
            return this;
        }

        public Builder offer(List<ToolDefinition> definitions) {
            for (ToolDefinition tool : definitions) {
                tools.add(new Tool(
                        tool.name(), tool.description(), tool.parameters().toString(), tool.strict()));
            }
            return this;
        }

        public Builder json() {
            json = true;
            return this;
        }

        public Builder streamed() {
            streamed = true;
            return this;
        }

        public Builder model(@Nullable Model value) {
            model = value;
            return this;
        }

        public Builder model(String value) {
            return model(new Model(value));
        }

        public Builder temperature(@Nullable Double value) {
            temperature = value;
            return this;
        }

        public Builder share(@Nullable Double value) {
            share = value;
            return this;
        }

        public Builder maxTokens(@Nullable Integer value) {
            maxTokens = value;
            return this;
        }

        public Builder seed(@Nullable Long value) {
            seed = value;
            return this;
        }

        public Builder logged(@Nullable Boolean value) {
            logged = value;
            return this;
        }

        public Builder effort(String value) {
            effort = new Effort(value);
            return this;
        }

        public Builder thinking(String value) {
            thinking = new Thinking(new ThinkingKind(value), Map.of());
            return this;
        }

        public Builder label(@Nullable String value) {
            label = value;
            return this;
        }

        public Builder stop(String... values) {
            stop = new Stops(Arrays.asList(values));
            return this;
        }

        /** @deprecated without effect */
        @Deprecated
        public Builder penalty(@Nullable Double value) {
            penalty = value;
            return this;
        }

        public Question build() {
            return new Question(
                    List.copyOf(messages),
                    model,
                    temperature,
                    share,
                    maxTokens,
                    seed,
                    logged,
                    effort,
                    thinking,
                    label,
                    stop,
                    penalty,
                    json,
                    streamed,
                    List.copyOf(tools));
        }
    }
}
