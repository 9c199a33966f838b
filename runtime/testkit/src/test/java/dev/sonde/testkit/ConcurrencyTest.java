package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.testkit.behaviour.LimitScope;
import dev.sonde.testkit.script.Queueing;
import dev.sonde.testkit.script.Reply;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FakeDeepSeekExtension.class)
class ConcurrencyTest {

    private static final String ASK = "{'model':'%s','stream':%s,'messages':[{'role':'user','content':'Hi'}]}";
    private static final String FLASH = ASK.formatted("deepseek-flash", true);

    private static StreamingSocket held(FakeDeepSeek fake, CountDownLatch released) throws Exception {
        fake.queueing(Queueing.until(released).every(Duration.ofDays(1)));
        StreamingSocket client = StreamingSocket.chat(fake, FLASH);
        // Its wait has begun, so it is counted.
        assertThat(client.lineOfBody()).isEqualTo(": keep-alive");
        fake.queueing(Queueing.NONE);
        return client;
    }

    @Test
    void callBeyondTheLimit_isRefusedUntilAnotherHasEnded(FakeDeepSeek fake) throws Exception {
        fake.concurrencyLimit(1);
        CountDownLatch released = new CountDownLatch(1);
        try (StreamingSocket first = held(fake, released)) {
            HttpResponse<String> second = Wire.to(fake).chat(FLASH);
            assertThat(second.statusCode()).isEqualTo(429);
            assertThat(second.headers().firstValue("content-type")).contains("application/json");
            assertThat(Wire.errorMessage(second))
                    .startsWith("Your current concurrency is 2, which exceeds your concurrency limit of 1"
                            + " based on your remaining balance.");
            released.countDown();
            assertThat(first.rest()).contains("[DONE]");
            assertThat(Wire.to(fake).chat(FLASH).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void models_haveLimitsOfTheirOwn(FakeDeepSeek fake) throws Exception {
        fake.concurrencyLimit(1);
        CountDownLatch released = new CountDownLatch(1);
        try (StreamingSocket first = held(fake, released)) {
            assertThat(Wire.to(fake)
                            .chat(ASK.formatted("deepseek-v4-pro", false))
                            .statusCode())
                    .isEqualTo(200);
            released.countDown();
            assertThat(first.rest()).contains("[DONE]");
        }
    }

    @Test
    void users_haveLimitsOfTheirOwnWithARaisedQuota(FakeDeepSeek fake) throws Exception {
        fake.concurrencyLimit(1);
        fake.set(LimitScope.USER);
        String other = FLASH.replace("}]}", "}],'user_id':'anna'}");
        CountDownLatch released = new CountDownLatch(1);
        try (StreamingSocket first = held(fake, released)) {
            assertThat(Wire.to(fake).chat(other).statusCode()).isEqualTo(200);
            assertThat(Wire.to(fake).chat(FLASH).statusCode()).isEqualTo(429);
            fake.set(LimitScope.ACCOUNT);
            released.countDown();
            assertThat(first.rest()).contains("[DONE]");
        }
    }

    @Test
    void callsInTurn_neverExceedALimitOfOne(FakeDeepSeek fake) {
        fake.concurrencyLimit(1);
        fake.whenever().replyWith(request -> request.isStream() ? Reply.text("a") : Reply.error(503));
        for (int i = 0; i < 100; i++) {
            // Sockets of their own: nothing but the fake's count orders them.
            try (StreamingSocket client = StreamingSocket.chat(fake, FLASH)) {
                assertThat(client.rest()).contains("[DONE]");
            } catch (Exception e) {
                throw new AssertionError(e);
            }
            assertThat(Wire.to(fake)
                            .chat(ASK.formatted("deepseek-flash", false))
                            .statusCode())
                    .isEqualTo(503);
        }
    }

    @Test
    void ruleThatFails_freesItsPlace(FakeDeepSeek fake) {
        fake.concurrencyLimit(1);
        fake.whenever().times(1).replyWith(request -> {
            throw new IllegalStateException("a mistake in a test");
        });
        assertThat(Wire.to(fake).chat(FLASH).statusCode()).isEqualTo(500);
        assertThat(Wire.to(fake).chat(FLASH).statusCode()).isEqualTo(200);
    }

    @Test
    void limitOfZero_refusesModelCallsOnly(FakeDeepSeek fake) {
        fake.concurrencyLimit(0);
        assertThat(Wire.to(fake).chat(FLASH).statusCode()).isEqualTo(429);
        assertThat(Wire.to(fake).get("/models").statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> fake.concurrencyLimit(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
