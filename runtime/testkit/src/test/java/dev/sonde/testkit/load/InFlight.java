package dev.sonde.testkit.load;

import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.deepseek.model.ChatCompletion;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import dev.sonde.deepseek.model.ChatModel;
import dev.sonde.testkit.FakeDeepSeek;
import dev.sonde.testkit.script.Queueing;
import dev.sonde.testkit.script.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A program: a thousand calls and a thousand streams in flight at once, client and fake in one process. The fake holds every
 * answer back until it has all requests, so that they really are.
 */
final class InFlight {

    private static final int EACH = 1_000;
    private static final String ANSWER = "Hello to all of you";

    private InFlight() {}

    public static void main(String[] arguments) throws Exception {
        CountDownLatch released = new CountDownLatch(1);
        try (FakeDeepSeek fake = FakeDeepSeek.start();
                DeepSeekClient client = DeepSeekClient.builder()
                        .baseUrl(fake.baseUrl())
                        .apiKey(fake.apiKey())
                        .build()) {
            fake.whenever().reply(Reply.text(ANSWER).withQueueing(Queueing.until(released)));
            ChatCompletionRequest request = ChatCompletionRequest.builder()
                    .model(ChatModel.DEEPSEEK_FLASH)
                    .user("Say hello")
                    .build();
            List<CompletableFuture<String>> outcomes = new ArrayList<>();
            for (int i = 0; i < EACH; i++) {
                outcomes.add(client.createChatCompletionAsync(request).thenApply(InFlight::text));
                TextSubscriber subscriber = new TextSubscriber();
                client.createChatCompletionPublisher(request).subscribe(subscriber);
                outcomes.add(subscriber.text());
            }
            while (fake.requests().size() < outcomes.size()) {
                // One that failed is reported, instead of waited for.
                outcomes.stream().filter(CompletableFuture::isDone).forEach(CompletableFuture::join);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
            System.out.println(outcomes.size() + " in flight, " + Thread.activeCount() + " platform threads");
            released.countDown();
            for (CompletableFuture<String> outcome : outcomes) {
                String text = outcome.get(60, TimeUnit.SECONDS);
                if (!text.equals(ANSWER)) {
                    throw new AssertionError(text);
                }
            }
            System.out.println(outcomes.size() + " complete");
        }
    }

    /** Virtual threads where the JDK has them. */
    private static String text(ChatCompletion completion) {
        boolean virtual = Thread.currentThread().toString().startsWith("VirtualThread");
        if (virtual != Runtime.version().feature() >= 21) {
            throw new AssertionError("runs on " + Thread.currentThread());
        }
        return completion.text().orElse("");
    }
}
