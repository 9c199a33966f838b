package dev.sonde.samples.benchmarks;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.service.AiServices;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** langchain4j with its OpenAI module on the JDK's client; it has no asynchronous form of a call, so threads wait. */
final class LangChainContender implements Contender {

    /** Its counterpart of a prompt interface. */
    interface Extractor {
        Person extract(String prompt);
    }

    private final OpenAiChatModel model;
    private final OpenAiStreamingChatModel streaming;
    private final Extractor extractor;
    private final ExecutorService threads = Executors.newCachedThreadPool(Daemons.FACTORY);

    LangChainContender(String baseUrl) {
        model = OpenAiChatModel.builder()
                .baseUrl(baseUrl)
                .apiKey("key")
                .modelName(Replies.MODEL)
                .maxTokens(1_000)
                .build();
        streaming = OpenAiStreamingChatModel.builder()
                .baseUrl(baseUrl)
                .apiKey("key")
                .modelName(Replies.MODEL)
                .build();
        extractor = AiServices.create(Extractor.class, model);
    }

    @Override
    public String text(String prompt) {
        return model.chat(prompt);
    }

    @Override
    public CompletableFuture<String> later(String prompt) {
        return CompletableFuture.supplyAsync(() -> text(prompt), threads);
    }

    @Override
    public Person person(String prompt) {
        return extractor.extract(prompt);
    }

    @Override
    public long stream(String prompt) {
        Counter counter = new Counter();
        streaming.chat(prompt, counter);
        return counter.length.join();
    }

    private static final class Counter implements StreamingChatResponseHandler {

        private final CompletableFuture<Long> length = new CompletableFuture<>();
        private long characters;

        @Override
        public void onPartialResponse(String partialResponse) {
            characters += partialResponse.length();
        }

        @Override
        public void onCompleteResponse(ChatResponse completeResponse) {
            length.complete(characters);
        }

        @Override
        public void onError(Throwable error) {
            length.completeExceptionally(error);
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
