package dev.sonde.samples.benchmarks;

import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import dev.sonde.http.Transport;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Annotated interfaces, and the client itself where there is no prompt for it. */
final class SondeContender implements Contender {

    private final DeepSeekClient client;
    private final Chat chat;

    /**
     * A client of the server at a base URL.
     *
     * @param transport null for the client's own
     */
    SondeContender(String baseUrl, Transport transport) {
        DeepSeekClient.Builder builder =
                DeepSeekClient.builder().baseUrl(baseUrl).apiKey("key");
        this.client = (transport == null ? builder : builder.transport(transport)).build();
        this.chat = new ChatImpl(client);
    }

    @Override
    public String text(String prompt) {
        return chat.text(prompt);
    }

    @Override
    public CompletableFuture<String> later(String prompt) {
        ChatCompletionRequest request = ChatCompletionRequest.builder()
                .model(Replies.MODEL)
                .maxTokens(1_000)
                .user(prompt)
                .build();
        return client.createChatCompletionAsync(request)
                .thenApply(reply -> reply.text().orElseThrow());
    }

    @Override
    public Person person(String prompt) {
        return chat.person(prompt);
    }

    @Override
    public long stream(String prompt) {
        long length = 0;
        try (Stream<String> pieces = chat.stream(prompt)) {
            for (Iterator<String> piece = pieces.iterator(); piece.hasNext(); ) {
                length += piece.next().length();
            }
        }
        return length;
    }

    @Override
    public void close() {
        client.close();
    }
}
