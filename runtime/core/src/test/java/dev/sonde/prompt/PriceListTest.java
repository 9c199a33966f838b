package dev.sonde.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.observe.TokenUsage;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceListTest {

    private static final PriceList LIST = PriceList.perMillionTokens("USD")
            .peak(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "01:00", "04:00")
            .peak(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "06:00", "10:00")
            .price("small", "0.15", "0.003", "0.60")
            .peakPrice("small", "0.30", "0.006", "1.20")
            .price("large", "1", "1", "1")
            .build();
    private static final TokenUsage USAGE = new TokenUsage(1_000L, 500L, 400L, 100L);

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T00:59:59Z, 0.0003912",
        "2026-11-27T01:00:00Z, 0.0007824",
        "2026-11-27T03:59:59Z, 0.0007824",
        "2026-11-27T04:00:00Z, 0.0003912",
        "2026-11-27T06:00:00Z, 0.0007824",
        "2026-11-27T10:00:00Z, 0.0003912",
        "2026-11-28T06:00:00Z, 0.0003912",
        "2026-11-30T06:00:00Z, 0.0007824",
    })
    void cost_isThatOfTheHour(Instant at, BigDecimal amount) {
        assertThat(LIST.cost("small", USAGE, at)).contains(new Cost(amount, Currency.getInstance("USD")));
    }

    @Test
    void cost_withoutPeakPrices_isAlwaysTheSame() {
        assertThat(LIST.cost("large", USAGE, Instant.parse("2026-11-27T01:00:00Z")))
                .hasValueSatisfying(cost -> assertThat(cost).hasToString("0.0015 USD"));
    }

    @Test
    void cost_whenCachingIsNotTold_countsAllAsNotCached() {
        assertThat(LIST.cost("small", new TokenUsage(1_000L, 0L, null, null), Instant.EPOCH))
                .hasValueSatisfying(cost -> assertThat(cost.amount()).isEqualByComparingTo("0.00015"));
    }

    @Test
    void cost_ofWhatIsNotKnown_isNotKnown() {
        assertThat(LIST.cost("huge", USAGE, Instant.EPOCH)).isEmpty();
        assertThat(LIST.cost("small", new TokenUsage(null, 5L, null, null), Instant.EPOCH))
                .isEmpty();
    }

    @Test
    void sum_ofTwoCurrencies_isRefused() {
        Cost dollars = new Cost(BigDecimal.ONE, Currency.getInstance("USD"));

        assertThat(dollars.plus(dollars)).hasToString("2 USD");
        assertThatThrownBy(() -> dollars.plus(new Cost(BigDecimal.ONE, Currency.getInstance("CNY"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CNY");
    }
}
