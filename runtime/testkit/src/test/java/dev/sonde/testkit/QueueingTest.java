package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import dev.sonde.testkit.script.Queueing;
import dev.sonde.testkit.script.Reply;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FakeDeepSeekExtension.class)
class QueueingTest {

    private static final String ASK = "{'model':'deepseek-flash','messages':[{'role':'user','content':'Hi'}]";
    private static final String STREAM = ASK + ",'stream':true}";

    @Test
    void stream_beginsWithComments(FakeDeepSeek fake) {
        fake.queueing(Queueing.keepAlives(3));
        HttpResponse<String> response = Wire.to(fake).chat(STREAM);
        assertThat(response.body())
                .startsWith(": keep-alive\n\n".repeat(3) + "data: {")
                .endsWith("data: [DONE]\n\n");
    }

    @Test
    void wholeReply_beginsWithBlankLines(FakeDeepSeek fake) {
        fake.queueing(Queueing.keepAlives(3));
        HttpResponse<String> response = Wire.to(fake).chat(ASK + "}");
        assertThat(response.headers().firstValue("content-type")).contains("application/json");
        assertThat(response.headers().firstValue("content-length")).isEmpty();
        assertThat(response.body()).startsWith("\n\n\n{\"id\"");
        assertThat(Wire.choice(response).path("finish_reason").asString()).isEqualTo("stop");
    }

    @Test
    void reply_hasAWaitOfItsOwn(FakeDeepSeek fake) {
        fake.queueing(Queueing.keepAlives(2));
        fake.whenever()
                .reply(Reply.text("one").withQueueing(Queueing.keepAlives(1)))
                .reply(Reply.text("two").withQueueing(Queueing.NONE).withReasoning("r"))
                .reply("three");
        assertThat(Wire.to(fake).chat(ASK + "}").body()).startsWith("\n{");
        assertThat(Wire.to(fake).chat(ASK + "}").body()).startsWith("{");
        assertThat(Wire.to(fake).chat(ASK + "}").body()).startsWith("\n\n{");
    }

    @Test
    void errorsAndOtherOperations_doNotWait(FakeDeepSeek fake) {
        fake.queueing(Queueing.silentUntil(new CountDownLatch(1)));
        assertThat(Wire.to(fake).get("/models").statusCode()).isEqualTo(200);
        fake.whenever().reply(Reply.error(503));
        assertThat(Wire.to(fake).chat(STREAM).statusCode()).isEqualTo(503);
    }

    @Test
    void latch_holdsTheAnswerWhileKeepAlivesCome(FakeDeepSeek fake) throws Exception {
        CountDownLatch released = new CountDownLatch(1);
        fake.queueing(Queueing.until(released).every(Duration.ofMillis(1)));
        try (StreamingSocket client = StreamingSocket.chat(fake, STREAM)) {
            for (int i = 0; i < 5; i++) {
                assertThat(client.lineOfBody()).isEqualTo(": keep-alive");
            }
            released.countDown();
            assertThat(client.rest()).contains("data: {").contains("data: [DONE]");
        }
    }

    @Test
    void silence_holdsEvenTheHead(FakeDeepSeek fake) throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        fake.whenever().replyWith(request -> {
            asked.countDown();
            return Reply.text("late").withQueueing(Queueing.silentUntil(released));
        });
        CompletableFuture<HttpResponse<String>> response =
                CompletableFuture.supplyAsync(() -> Wire.to(fake).chat(ASK + "}"));
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(response).isNotDone();
        released.countDown();
        HttpResponse<String> late = response.get(10, TimeUnit.SECONDS);
        assertThat(late.body()).startsWith("{");
        assertThat(late.headers().firstValue("content-length")).isPresent();
    }

    @Test
    void close_endsQueuedCalls() throws Exception {
        FakeDeepSeek fake = FakeDeepSeek.start();
        fake.queueing(Queueing.until(new CountDownLatch(1)).every(Duration.ofDays(1)));
        try (StreamingSocket client = StreamingSocket.chat(fake, STREAM)) {
            assertThat(client.lineOfBody()).isEqualTo(": keep-alive");
            fake.close();
            assertThat(fake.connectionCount()).isZero();
        }
    }

    @Test
    void ourClient_skipsKeepAlives(FakeDeepSeek fake) {
        fake.queueing(Queueing.keepAlives(4));
        fake.whenever().reply("Bonjour");
        try (DeepSeekClient client = DeepSeekClient.builder()
                .baseUrl(fake.baseUrl())
                .apiKey(fake.apiKey())
                .build()) {
            ChatCompletionRequest request = ChatCompletionRequest.builder()
                    .model("deepseek-flash")
                    .user("Hello")
                    .build();
            assertThat(client.createChatCompletion(request).text()).contains("Bonjour");
        }
    }

    @Test
    void callThatWaitsTooLong_losesItsConnection(FakeDeepSeek fake) throws Exception {
        fake.queueLimit(Duration.ofMillis(20));
        fake.queueing(Queueing.until(new CountDownLatch(1)).every(Duration.ofDays(1)));
        try (StreamingSocket client = StreamingSocket.chat(fake, STREAM)) {
            assertThat(client.lineOfBody()).isEqualTo(": keep-alive");
            // The end of the connection, within the body: no last chunk comes.
            assertThat(client.lineOfBody()).isEqualTo("null");
        }
        fake.queueing(Queueing.silentUntil(new CountDownLatch(1)));
        assertThatThrownBy(() -> Wire.to(fake).chat(ASK + "}")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void clientThatLeaves_freesItsPlaceEvenInSilence(FakeDeepSeek fake) throws Exception {
        fake.concurrencyLimit(1);
        CountDownLatch asked = new CountDownLatch(1);
        fake.whenever().times(1).replyWith(request -> {
            asked.countDown();
            return Reply.text("never").withQueueing(Queueing.silentUntil(new CountDownLatch(1)));
        });
        StreamingSocket client = StreamingSocket.send(fake, STREAM);
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(Wire.to(fake).chat(ASK + "}").statusCode()).isEqualTo(429);
        client.close();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        int status = 429;
        while (status == 429 && System.nanoTime() < deadline) {
            status = Wire.to(fake).chat(ASK + "}").statusCode();
        }
        assertThat(status).isEqualTo(200);
    }

    @Test
    void time_holdsTheAnswer(FakeDeepSeek fake) {
        fake.queueing(Queueing.lasting(Duration.ofMillis(30)).every(Duration.ofMillis(10)));
        assertThat(Wire.to(fake).chat(STREAM).body()).startsWith(": keep-alive\n\n: keep-alive\n\n");
        fake.queueing(Queueing.silent(Duration.ofMillis(1)));
        assertThat(Wire.to(fake).chat(STREAM).body()).startsWith("data: {");
    }

    @Test
    void clientThatLeavesAPacedStream_endsIt(FakeDeepSeek fake) throws Exception {
        fake.whenever().reply(Reply.text("a ".repeat(10_000)).withPace(Duration.ofMillis(2)));
        try (StreamingSocket client = StreamingSocket.chat(fake, STREAM)) {
            assertThat(client.lineOfBody()).startsWith("data: {");
        }
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (fake.connectionCount() > 0 && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(fake.connectionCount()).isZero();
    }

    @Test
    void queueing_refusesWhatMakesNoSense() {
        assertThatThrownBy(() -> Queueing.keepAlives(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Queueing.keepAlives(1).every(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
