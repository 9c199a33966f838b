package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.testkit.script.Cut;
import dev.sonde.testkit.script.Queueing;
import dev.sonde.testkit.script.Reply;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FakeDeepSeekExtension.class)
class CutTest {

    private static final String ASK =
            "{'model':'deepseek-flash','reasoning_effort':'none','messages':[{'role':'user','content':'Hi'}]";
    private static final String STREAM = ASK + ",'stream':true}";

    @Test
    void after_endsBetweenEventsWithoutDone(FakeDeepSeek fake) {
        fake.whenever().reply(Reply.pieces("one ", "two ", "three").cutAfter(2));
        HttpResponse<String> response = Wire.to(fake).chat(STREAM);
        assertThat(Wire.events(response)).hasSize(2);
        assertThat(response.body()).contains("one ").doesNotContain("two ").endsWith("}\n\n");
    }

    @Test
    void after_moreThanThereAreLacksOnlyDone(FakeDeepSeek fake) {
        fake.whenever().reply(Reply.text("one").cutAfter(Integer.MAX_VALUE));
        HttpResponse<String> response = Wire.to(fake).chat(STREAM);
        assertThat(Wire.chunks(response)).hasSize(3);
        assertThat(response.body()).contains("\"finish_reason\":\"stop\"").doesNotContain("[DONE]");
    }

    @Test
    void after_zeroIsAnEmptyStream(FakeDeepSeek fake) {
        fake.whenever().reply(Reply.text("one").cutAfter(0));
        assertThat(Wire.to(fake).chat(STREAM).body()).isEmpty();
    }

    @Test
    void inside_endsInTheMiddleOfAnEvent(FakeDeepSeek fake) {
        fake.whenever()
                .reply(Reply.text("one").cutInside(1))
                .reply(Reply.text("one").cutInside(99));
        String body = Wire.to(fake).chat(STREAM).body();
        assertThat(body).containsOnlyOnce("\n\n").doesNotEndWith("\n").doesNotEndWith("}");
        assertThat(body.substring(body.indexOf("\n\n") + 2)).startsWith("data: {");
        assertThat(Wire.to(fake).chat(STREAM).body()).endsWith("\n\ndata: [");
    }

    @Test
    void error_comesAsTheLastEvent(FakeDeepSeek fake) {
        fake.whenever().reply(Reply.pieces("one ", "two ", "three").errorAfter(2));
        List<String> events = Wire.events(Wire.to(fake).chat(STREAM));
        assertThat(events).hasSize(3);
        assertThat(events.get(1)).contains("one ");
        assertThat(Wire.json(events.get(2)).path("error").path("message").asString())
                .isEqualTo("Internal Server Error");
    }

    @Test
    void closed_endsTheConnectionInTheBody(FakeDeepSeek fake) throws Exception {
        fake.whenever().reply(Reply.pieces("one ", "two").closedAfter(2));
        assertThatThrownBy(() -> Wire.to(fake).chat(STREAM)).isInstanceOf(UncheckedIOException.class);
        try (StreamingSocket client = StreamingSocket.chat(fake, STREAM)) {
            assertThat(client.rest()).contains("one ").doesNotContain("two");
        }
    }

    @Test
    void reset_isSeenAfterTheEvents(FakeDeepSeek fake) throws Exception {
        fake.whenever().reply(Reply.pieces("one ", "two").resetAfter(2));
        try (StreamingSocket client = StreamingSocket.chat(fake, STREAM)) {
            assertThatThrownBy(client::rest).isInstanceOf(SocketException.class);
        }
    }

    @Test
    void wholeReply_isCutInHalf(FakeDeepSeek fake) {
        fake.whenever()
                .reply(Reply.text("one").cutAfter(1))
                .reply(Reply.text("one").closedAfter(1));
        HttpResponse<String> half = Wire.to(fake).chat(ASK + "}");
        assertThat(half.body()).startsWith("{\"id\"").doesNotEndWith("}");
        assertThatThrownBy(() -> Wire.to(fake).chat(ASK + "}")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void queuedCall_isCutToo(FakeDeepSeek fake) {
        fake.queueing(Queueing.keepAlives(2));
        fake.whenever().reply(Reply.text("one").cutAfter(0));
        assertThat(Wire.to(fake).chat(STREAM).body()).isEqualTo(": keep-alive\n\n".repeat(2));
        assertThat(Wire.to(fake).chat(ASK + "}").body()).startsWith("\n\n{").doesNotEndWith("}");
    }

    @Test
    void cutCalls_areNoLongerInProgress(FakeDeepSeek fake) {
        fake.concurrencyLimit(1);
        fake.whenever()
                .reply(Reply.text("one").cutAfter(0))
                .reply(Reply.text("one").cutInside(1));
        for (int i = 0; i < 20; i++) {
            assertThat(Wire.to(fake).chat(STREAM).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void cut_refusesNegativeNumbers() {
        assertThatThrownBy(() -> Cut.after(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
