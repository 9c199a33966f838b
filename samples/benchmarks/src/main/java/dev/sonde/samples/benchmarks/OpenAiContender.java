package dev.sonde.samples.benchmarks;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.http.StreamResponse;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;

/** OpenAI's own library for Java, on OkHttp. */
final class OpenAiContender implements Contender {

    private final OpenAIClient client;

    OpenAiContender(String baseUrl) {
        client = OpenAIOkHttpClient.builder().baseUrl(baseUrl).apiKey("key").build();
    }

    private static ChatCompletionCreateParams.Builder params(String prompt) {
        return ChatCompletionCreateParams.builder()
                .model(Replies.MODEL)
                .maxCompletionTokens(1_000)
                .addUserMessage(prompt);
    }

    @Override
    public String text(String prompt) {
        return content(client.chat().completions().create(params(prompt).build()));
    }

    @Override
    public CompletableFuture<String> later(String prompt) {
        return client.async()
                .chat()
                .completions()
                .create(params(prompt).build())
                .thenApply(OpenAiContender::content);
    }

    private static String content(ChatCompletion reply) {
        return reply.choices().get(0).message().content().orElseThrow();
    }

    @Override
    public Person person(String prompt) {
        return client.chat()
                .completions()
                .create(params(prompt).responseFormat(Person.class).build())
                .choices()
                .get(0)
                .message()
                .content()
                .orElseThrow();
    }

    @Override
    public long stream(String prompt) {
        long length = 0;
        try (StreamResponse<ChatCompletionChunk> chunks =
                client.chat().completions().createStreaming(params(prompt).build())) {
            for (Iterator<ChatCompletionChunk> chunk = chunks.stream().iterator(); chunk.hasNext(); ) {
                length += chunk.next()
                        .choices()
                        .get(0)
                        .delta()
                        .content()
                        .orElse("")
                        .length();
            }
        }
        return length;
    }

    @Override
    public void close() {
        client.close();
    }
}
