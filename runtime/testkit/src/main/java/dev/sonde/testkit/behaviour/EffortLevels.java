package dev.sonde.testkit.behaviour;

import java.time.LocalDate;
import java.util.Optional;

/** Which levels of effort there are, and which of them the other names of levels mean. */
public enum EffortLevels implements Switch {
    /** High and max; xhigh means max, every other name high: documented in April 2026. */
    TWO("2026-04-24"),
    /** Low, high and max; {@code deepseek-v4-pro} takes low as high, and xhigh as max: documented in August 2026. */
    THREE("2026-08-09"),
    /** The same for every model; xhigh means high: documented since September 2026. */
    SAME_FOR_ALL("2026-09-10");

    private final String since;

    EffortLevels(String since) {
        this.since = since;
    }

    @Override
    public Optional<LocalDate> since() {
        return Switch.day(since);
    }

    /** The level that a name means for a model: {@code none}, {@code low}, {@code high} or {@code max}. */
    public String level(String name, String model) {
        boolean fewer = this == TWO || (this == THREE && model.equals("deepseek-v4-pro"));
        return switch (name) {
            case "none" -> "none";
            case "low", "minimal" -> fewer ? "high" : "low";
            case "xhigh" -> fewer ? "max" : "high";
            case "max", "ultra" -> "max";
            default -> "high";
        };
    }
}
