package dev.sonde.processor.model;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A duration as an annotation holds it: a whole number and its unit, such as {@code 90s}. */
public record Timespan(long amount, Unit unit) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,18})(ms|s|m|h)");
    private static final Duration LONGEST = Duration.ofDays(365);

    /** A unit, and what the factory of {@link Duration} for it is called. */
    public enum Unit {
        MS("ofMillis"),
        S("ofSeconds"),
        M("ofMinutes"),
        H("ofHours");

        private final String factory;

        Unit(String factory) {
            this.factory = factory;
        }

        public String factory() {
            return factory;
        }
    }

    /** Reads a text; empty if it is none, is nothing, or longer than the clocks of a call can count. */
    public static Optional<Timespan> of(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Timespan read = new Timespan(
                Long.parseLong(parts.group(1)),
                switch (parts.group(2)) {
                    case "ms" -> Unit.MS;
                    case "s" -> Unit.S;
                    case "m" -> Unit.M;
                    default -> Unit.H;
                });
        return read.amount > 0 && read.isCountable() ? Optional.of(read) : Optional.empty();
    }

    private boolean isCountable() {
        long longest = switch (unit) {
            case MS -> LONGEST.toMillis();
            case S -> LONGEST.toSeconds();
            case M -> LONGEST.toMinutes();
            case H -> LONGEST.toHours();
        };
        return amount <= longest;
    }
}
