package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryPolicyTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"1,0,0", "1,1,500", "2,1,1000", "2,0.25,250", "5,1,8000", "60,1,8000"})
    void pause_isDrawnBelowABoundThatDoubles(int attempt, double random, long millis) {
        assertThat(RetryPolicy.standard().pauseNanos(attempt, random)).isEqualTo(millis * 1_000_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 301, 400, 401, 402, 403, 404, 409, 422, 501, 505})
    void isRetried_whenARetryCannotHelp_isFalse(int status) {
        assertThat(RetryPolicy.isRetried(status)).isFalse();
    }

    @Test
    void policy_whenSenseless_isRefused() {
        assertThatThrownBy(() -> RetryPolicy.standard().withAttempts(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RetryPolicy.standard().withPauses(Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RetryPolicy.standard().withBudget(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void budget_isEarnedBackByTenCallsThatGoWell() {
        RetryBudget budget = new RetryBudget(1);
        assertThat(budget.take()).isTrue();
        for (int i = 0; i < 9; i++) {
            budget.earn();
        }
        assertThat(budget.take()).isFalse();
        budget.earn();
        assertThat(budget.take()).isTrue();
    }

    @Test
    void budget_neverGrows() {
        RetryBudget budget = new RetryBudget(1);
        for (int i = 0; i < 100; i++) {
            budget.earn();
        }
        assertThat(budget.take()).isTrue();
        assertThat(budget.take()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "6,6000",
        "' 1.5 ',1500",
        "0,0",
        "99999999999999999999,31536000000",
        "'Mon, 23 Nov 2026 12:00:20 GMT',20000",
        "'Mon, 23 Nov 2026 11:00:00 GMT',0"
    })
    void retryAfter_readsSecondsAndDates(String value, long millis) {
        assertThat(RetryAfter.parse(value, NOON)).isEqualTo(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "6 s", "Mon, 23 Nov 2026"})
    void retryAfter_whenNonsense_isNull(String value) {
        assertThat(RetryAfter.parse(value, NOON)).isNull();
    }
}
