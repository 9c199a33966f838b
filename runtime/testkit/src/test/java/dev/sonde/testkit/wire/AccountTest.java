package dev.sonde.testkit.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.testkit.behaviour.Behaviour;
import dev.sonde.testkit.wire.Concurrency.Counted;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountTest {

    private final Account account = new Account("sk-fake");

    private void on(String day) {
        account.setBehaviour(Behaviour.on(LocalDate.parse(day)));
    }

    @Test
    void callsInProgress_areLimitedByModelSinceMay2026() {
        assertThat(account.concurrencyLimit("deepseek-v4-pro")).hasValue(500);
        assertThat(account.concurrencyLimit("deepseek-flash")).hasValue(2_500);
        on("2026-04-30");
        assertThat(account.concurrencyLimit("deepseek-v4-pro")).isEmpty();
        account.setConcurrencyLimit(39);
        assertThat(account.concurrencyLimit("deepseek-v4-pro")).hasValue(39);
    }

    @Test
    void callsInProgress_areAsManyAsTheLimit() {
        assertThat(entered("deepseek-v4-pro")).isEqualTo(500);
        on("2025-06-01");
        assertThat(entered("deepseek-v4-pro")).isEqualTo(3_000);
    }

    private int entered(String model) {
        Concurrency concurrency = new Concurrency();
        int calls = 0;
        Optional<ApiError> refused = Optional.empty();
        while (refused.isEmpty() && calls < 3_000) {
            refused = concurrency.enter(new Counted(model, ""), calls, account.concurrencyLimit(model));
            calls += refused.isEmpty() ? 1 : 0;
        }
        return calls;
    }

    @Test
    void wait_hasTheLimitOfItsTimeUntilOneIsSet() {
        assertThat(account.queueLimit()).isEqualTo(Duration.ofMinutes(10));
        on("2025-12-31");
        assertThat(account.queueLimit()).isEqualTo(Duration.ofMinutes(30));
        account.setQueueLimit(Duration.ofSeconds(5));
        assertThat(account.queueLimit()).isEqualTo(Duration.ofSeconds(5));
    }
}
