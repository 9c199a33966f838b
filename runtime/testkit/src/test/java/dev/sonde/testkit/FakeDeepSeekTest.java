package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.json.JsonValue;
import dev.sonde.testkit.http.Headers;
import dev.sonde.testkit.script.ReceivedRequest;
import dev.sonde.testkit.script.Reply;
import dev.sonde.testkit.script.RequestLog;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FakeDeepSeekTest {

    @Test
    void fakes_areIndependent() {
        try (FakeDeepSeek one = FakeDeepSeek.start();
                FakeDeepSeek other = FakeDeepSeek.start()) {
            one.whenever().reply("one");
            Wire.to(one).chat("{}");
            assertThat(other.requests()).isEmpty();
            assertThat(one.baseUrl()).startsWith("http://127.0.0.1:").isNotEqualTo(other.baseUrl());
        }
    }

    @Test
    void close_stopsAndMayBeRepeated() {
        FakeDeepSeek fake = FakeDeepSeek.start();
        Wire wire = Wire.to(fake);
        assertThat(wire.get("/models").statusCode()).isEqualTo(200);
        fake.close();
        fake.close();
        assertThat(fake.connectionCount()).isZero();
        assertThatThrownBy(() -> wire.get("/models")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void calls_inParallelAreAllAnswered() {
        try (FakeDeepSeek fake = FakeDeepSeek.start()) {
            fake.whenever().replyWith(request -> Reply.text(request.lastUserText()));
            List<String> texts =
                    IntStream.range(0, 100).mapToObj(i -> "question " + i).toList();
            List<String> answers = texts.parallelStream()
                    .map(text -> Wire.choice(Wire.to(fake)
                                    .chat("{'model':'deepseek-flash','messages':[{'role':'user','content':'" + text
                                            + "'}]}"))
                            .path("message")
                            .path("content")
                            .asString())
                    .toList();
            assertThat(answers).isEqualTo(texts);
            assertThat(fake.requests()).hasSize(100);
        }
    }

    @Test
    void replies_ofOneRuleMayWaitForEachOther() {
        CyclicBarrier both = new CyclicBarrier(2);
        try (FakeDeepSeek fake = FakeDeepSeek.start()) {
            fake.whenever().replyWith(request -> {
                try {
                    both.await(10, TimeUnit.SECONDS);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                return Reply.text("met");
            });
            String ask = "{'model':'deepseek-flash','messages':[{'role':'user','content':'x'}]}";
            CompletableFuture<Integer> other =
                    CompletableFuture.supplyAsync(() -> Wire.to(fake).chat(ask).statusCode());
            assertThat(Wire.to(fake).chat(ask).statusCode()).isEqualTo(200);
            assertThat(other.join()).isEqualTo(200);
        }
    }

    @Test
    void requestLog_keepsTheLast() {
        RequestLog log = new RequestLog(2);
        for (String path : List.of("/a", "/b", "/c")) {
            log.add(new ReceivedRequest("GET", path, Headers.NONE, JsonValue.ofNull(), ""));
        }
        assertThat(log.all()).extracting("path").containsExactly("/b", "/c");
    }
}
