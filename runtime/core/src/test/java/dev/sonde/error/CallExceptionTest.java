package dev.sonde.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValueCodec;
import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallExceptionTest {

    private static final CallState STATE = CallState.of("POST /chat", 2, "t1");

    private static ApiException api(int status, String body) {
        return ApiException.of(new ErrorReply(STATE, status, body, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "400,BadRequest",
        "401,Authentication",
        "402,InsufficientBalance",
        "403,Permission",
        "404,NotFound",
        "422,Unprocessable",
        "429,RateLimit",
        "500,Server",
        "599,Server",
        "200,UnexpectedReply",
        "302,UnexpectedReply",
        "418,UnexpectedReply",
        "600,UnexpectedReply"
    })
    void of_goesByTheStatus(int status, String name) {
        assertThat(api(status, "").getClass().getSimpleName()).isEqualTo(name + "Exception");
    }

    @Test
    void message_saysWhatWasAttemptedAndHowItWent() {
        assertThat(api(402, "{\"error\":{\"message\":\"Insufficient Balance\",\"code\":\"x\"}}"))
                .hasMessage("POST /chat was answered with 402 (insufficient balance): Insufficient Balance"
                        + " [attempts: 2, trace id: t1]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"error\":{\"code\":1,\"message\":\"a\"}}|a",
                "{\"error\":\"a\"}|a",
                "{\"message\":\"a\"}|a",
                "{\"error\":{}}|{\"error\":{}}",
                "oops|oops",
                "{broken|{broken"
            })
    void message_findsWhatTheBodySays(String body, String said) {
        assertThat(api(400, body)).hasMessageContaining("(bad request): " + said + " [");
    }

    @Test
    void message_whenTheBodyIsLong_showsItsBeginning() {
        ApiException failure = api(500, "x".repeat(1_999) + "\uD83D\uDE00" + "y".repeat(50_000));

        assertThat(failure.getMessage()).hasSizeLessThan(2_200).contains("x… (52001 characters)");
        assertThat(failure.body()).hasSize(52_001);
    }

    @Test
    void bodyAs_whenOfAnotherShape_isEmpty() {
        assertThat(api(400, "{\"a\":1}").bodyAs(JsonValueCodec.INSTANCE)).contains(JsonValue.parse("{\"a\":1}"));
        assertThat(api(400, "<html>").bodyAs(JsonValueCodec.INSTANCE)).isEmpty();
    }

    @Test
    void hasStatus_knowsRanges() {
        assertThat(api(404, "").hasStatus("400", "404")).isTrue();
        assertThat(api(404, "").hasStatus("4XX")).isTrue();
        assertThat(api(499, "").hasStatus("4xx")).isTrue();
        assertThat(api(404, "").hasStatus("400", "5XX", "default")).isFalse();
        assertThat(api(404, "").hasStatus()).isFalse();
    }

    @Test
    void exceptions_canBeSerialized() throws Exception {
        CallState stream = new CallState("POST /chat", 1, null, "Hel", 2);
        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            out.writeObject(api(429, "{}"));
            out.writeObject(new DeadlineException(stream, DeadlineException.Clock.IDLE, Duration.ofSeconds(2), null));
            out.writeObject(new StreamTruncatedException(stream, null));
        }
        assertThat(new StreamTruncatedException(stream, null))
                .hasMessage("POST /chat stopped in the middle of its stream"
                        + " [attempts: 1, events received: 2, characters of text received: 3]");
    }
}
