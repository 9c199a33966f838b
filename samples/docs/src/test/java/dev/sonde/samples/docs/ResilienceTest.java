package dev.sonde.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.call.CallOptions;
import dev.sonde.call.RetryPolicy;
import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.deepseek.codec.ChatCompletionFold;
import dev.sonde.deepseek.model.ChatCompletion;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import dev.sonde.error.BadRequestException;
import dev.sonde.error.ServerException;
import dev.sonde.error.StreamTruncatedException;
import dev.sonde.testkit.FakeDeepSeek;
import dev.sonde.testkit.FakeDeepSeekExtension;
import dev.sonde.testkit.script.Reply;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A circuit breaker and a rate limiter of others around calls, in every form: they see our exceptions, and we let theirs pass. */
@Timeout(60)
@ExtendWith(FakeDeepSeekExtension.class)
class ResilienceTest {

    private static final ChatCompletionRequest HELLO = ChatCompletionRequest.builder()
            .model("deepseek-flash")
            .user("Hello")
            .build();

    /** Opens after two calls that failed for a reason that is the server's. */
    private final CircuitBreaker breaker = CircuitBreaker.of(
            "deepseek",
            CircuitBreakerConfig.custom()
                    .slidingWindowSize(2)
                    .minimumNumberOfCalls(2)
                    .waitDurationInOpenState(Duration.ofHours(1))
                    .recordExceptions(ServerException.class, StreamTruncatedException.class)
                    .build());

    /** Lets two requests pass, then none for an hour, and does not wait. */
    private final RateLimiter limiter = RateLimiter.of(
            "deepseek",
            RateLimiterConfig.custom()
                    .limitForPeriod(2)
                    .limitRefreshPeriod(Duration.ofHours(1))
                    .timeoutDuration(Duration.ZERO)
                    .build());

    private DeepSeekClient client;

    @BeforeEach
    void begin(FakeDeepSeek fake) {
        client = DeepSeekClient.builder()
                .baseUrl(fake.baseUrl())
                .apiKey(fake.apiKey())
                .retries(RetryPolicy.none())
                .build();
    }

    @AfterEach
    void end() {
        client.close();
    }

    @Test
    void breaker_aroundABlockingCall(FakeDeepSeek fake) {
        fake.whenever().reply(Reply.error(500, "down"));
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> breaker.executeSupplier(() -> client.createChatCompletion(HELLO)))
                    .isInstanceOf(ServerException.class);
        }
        assertThatThrownBy(() -> breaker.executeSupplier(() -> client.createChatCompletion(HELLO)))
                .isInstanceOf(CallNotPermittedException.class);
        assertThat(fake.requests()).hasSize(2);
    }

    @Test
    void breaker_countsOnlyWhatItIsToldTo(FakeDeepSeek fake) {
        fake.whenever().reply(Reply.error(400, "wrong"));
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> breaker.executeSupplier(() -> client.createChatCompletion(HELLO)))
                    .isInstanceOf(BadRequestException.class);
        }
        assertThat(breaker.getState()).isEqualTo(CircuitBreaker.State.CLOSED);
    }

    @Test
    void breaker_aroundAnAsynchronousCall(FakeDeepSeek fake) {
        fake.whenever().reply(Reply.error(500, "down"));
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> breaker.executeCompletionStage(() -> client.createChatCompletionAsync(HELLO))
                            .toCompletableFuture()
                            .get(20, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(ServerException.class);
        }
        assertThat(breaker.getState()).isEqualTo(CircuitBreaker.State.OPEN);
    }

    @Test
    void breaker_aroundAStream_seesWhatHappensInItsMiddle(FakeDeepSeek fake) {
        fake.whenever().reply(Reply.pieces("a", "b", "c").cutAfter(2));
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> breaker.executeSupplier(this::story)).isInstanceOf(StreamTruncatedException.class);
        }
        assertThat(breaker.getState()).isEqualTo(CircuitBreaker.State.OPEN);
    }

    private ChatCompletion story() {
        return client.createChatCompletionStream(HELLO).fold(ChatCompletionFold.INSTANCE);
    }

    @Test
    void limiter_asAnInterceptor_countsEveryRequest_alsoOfStreams(FakeDeepSeek fake) {
        DeepSeekClient limited = client.with(CallOptions.builder()
                .interceptor((request, next) -> {
                    RateLimiter.waitForPermission(limiter);
                    return next.send(request);
                })
                .build());
        assertThat(limited.createChatCompletion(HELLO).text()).isPresent();
        assertThat(limited.createChatCompletionStream(HELLO)
                        .fold(ChatCompletionFold.INSTANCE)
                        .text())
                .isPresent();
        assertThatThrownBy(() -> limited.createChatCompletion(HELLO)).isInstanceOf(RequestNotPermitted.class);
        assertThatThrownBy(() -> limited.createChatCompletionStream(HELLO)).isInstanceOf(RequestNotPermitted.class);
        assertThatThrownBy(() -> limited.createChatCompletionAsync(HELLO).get(20, TimeUnit.SECONDS))
                .hasCauseInstanceOf(RequestNotPermitted.class);
        assertThat(fake.requests()).hasSize(2);
    }
}
