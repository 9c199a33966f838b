package dev.sonde.testkit.load;

import dev.sonde.deepseek.model.ChatCompletionChunk;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** Collects the text of a stream. */
final class TextSubscriber implements Flow.Subscriber<ChatCompletionChunk> {

    private final StringBuilder received = new StringBuilder();
    private final CompletableFuture<String> text = new CompletableFuture<>();

    CompletableFuture<String> text() {
        return text;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(ChatCompletionChunk chunk) {
        received.append(chunk.text().orElse(""));
    }

    @Override
    public void onError(Throwable failure) {
        text.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        text.complete(received.toString());
    }
}
