package dev.sonde.prompt;

import dev.sonde.observe.TokenUsage;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the models of an API cost, as its description knows it; generated for a provider that says so.
 *
 * <p>All it gives are estimates. Prices change, discounts and holidays are not known, and which moment of a call decides about a
 * peak hour is for the provider to say: the bill is right, not this.
 *
 * <p>Immutable, and safe for use by many threads at once.
 */
public final class PriceList {

    private static final int MILLION = 6;

    private final Currency currency;
    private final List<Peak> peaks;
    private final Map<String, Price> prices;
    private final Map<String, Price> peakPrices;

    private PriceList(Builder builder) {
        this.currency = builder.currency;
        this.peaks = List.copyOf(builder.peaks);
        this.prices = Map.copyOf(builder.prices);
        this.peakPrices = Map.copyOf(builder.peakPrices);
    }

    /** Begins a list of prices of a million tokens each, in a currency such as {@code USD}. */
    public static Builder perMillionTokens(String currency) {
        return new Builder(Currency.getInstance(currency));
    }

    /**
     * What a call is thought to cost.
     *
     * @param model as the reply names it
     * @param usage its tokens; tokens of the prompt count as not cached where it is not told
     * @param at when the call was made
     * @return empty if the list does not know the model, or the usage does not tell the tokens
     */
    public Optional<Cost> cost(String model, TokenUsage usage, Instant at) {
        Price price = price(model, at);
        Long input = usage.input();
        Long output = usage.output();
        if (price == null || input == null || output == null) {
            return Optional.empty();
        }
        long cached = Math.min(input, Objects.requireNonNullElse(usage.cached(), 0L));
        BigDecimal amount = price.input()
                .multiply(BigDecimal.valueOf(input - cached))
                .add(price.cached().multiply(BigDecimal.valueOf(cached)))
                .add(price.output().multiply(BigDecimal.valueOf(output)))
                .movePointLeft(MILLION)
                .stripTrailingZeros();
        return Optional.of(new Cost(amount, currency));
    }

    private @Nullable Price price(String model, Instant at) {
        OffsetDateTime time = at.atOffset(ZoneOffset.UTC);
        boolean peak = peaks.stream().anyMatch(each -> each.includes(time));
        Price price = prices.get(model);
        return peak ? peakPrices.getOrDefault(model, price) : price;
    }

    private record Price(BigDecimal input, BigDecimal cached, BigDecimal output) {
        static Price of(String input, String cached, String output) {
            return new Price(new BigDecimal(input), new BigDecimal(cached), new BigDecimal(output));
        }
    }

    private record Peak(DayOfWeek from, DayOfWeek to, LocalTime begin, LocalTime end) {
        boolean includes(OffsetDateTime time) {
            LocalTime hour = time.toLocalTime();
            return time.getDayOfWeek().compareTo(from) >= 0
                    && time.getDayOfWeek().compareTo(to) <= 0
                    && !hour.isBefore(begin)
                    && hour.isBefore(end);
        }
    }

    /** Builds a list; for one thread. Amounts are decimal numbers such as {@code 0.15}. */
    public static final class Builder {

        private final Currency currency;
        private final List<Peak> peaks = new ArrayList<>();
        private final Map<String, Price> prices = new HashMap<>();
        private final Map<String, Price> peakPrices = new HashMap<>();

        private Builder(Currency currency) {
            this.currency = currency;
        }

        /** Adds hours in UTC, such as {@code 06:00} to before {@code 10:00}, on these days of each week. */
        public Builder peak(DayOfWeek from, DayOfWeek to, String begin, String end) {
            peaks.add(new Peak(from, to, LocalTime.parse(begin), LocalTime.parse(end)));
            return this;
        }

        /** Sets what a model costs: tokens of the prompt, those of them that were cached, and generated tokens. */
        public Builder price(String model, String input, String cached, String output) {
            prices.put(model, Price.of(input, cached, output));
            return this;
        }

        /** Sets what it costs in peak hours, if that is something else. */
        public Builder peakPrice(String model, String input, String cached, String output) {
            peakPrices.put(model, Price.of(input, cached, output));
            return this;
        }

        public PriceList build() {
            return new PriceList(this);
        }
    }
}
