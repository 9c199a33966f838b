package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.testkit.script.Reply;
import java.io.UncheckedIOException;
import java.util.List;
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
}
