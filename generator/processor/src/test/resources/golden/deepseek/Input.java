package demo;

import dev.sonde.call.EventStream;
import dev.sonde.deepseek.Prompt;
import dev.sonde.deepseek.model.ChatCompletion;
import dev.sonde.deepseek.model.ChatCompletionChunk;
import dev.sonde.deepseek.model.ChatModel;
import dev.sonde.deepseek.model.ReasoningEffort;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

@Prompt(model = ChatModel.Values.DEEPSEEK_FLASH, maxTokens = 2000)
public interface Translator {

    @Prompt("Translate into {{language}}: {{text}}")
    String translate(String text, Locale language);

    @Prompt(
            value = "Which language is this? {{text}}",
            system = "You are a linguist.",
            thinking = "disabled",
            temperature = 0.2,
            stop = {"\n", "."})
    Guess guess(String text);

    @Prompt(value = "Write a poem about {{topic}}", reasoningEffort = ReasoningEffort.Values.LOW, toolChoice = "none")
    Stream<String> poem(String topic);

    @Prompt(value = "Say hello.", logprobs = true, topLogprobs = 3, userId = "demo_1")
    ChatCompletion completion();

    @SuppressWarnings({"deprecation", "sonde:ineffective-option"})
    @Prompt(value = "Say hello.", frequencyPenalty = 0.5)
    EventStream<ChatCompletionChunk> chunks();

    record Guess(String language, double certainty, Optional<String> dialect) {}
}
