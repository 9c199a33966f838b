package dev.sonde.testkit.behaviour;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which names {@code reasoning_effort} may have. */
public enum EffortNames implements Switch {
    /** Any: the property was not known yet, and did nothing. */
    IGNORED("2024-12-26"),

    /** high, low, medium, max and xhigh; {@code none} was refused: captured in July 2026. */
    FIVE("2026-04-24"),

    /** none, minimal and ultra too: {@code none} was seen to switch thinking off in August 2026, and is documented since September. */
    WITH_NONE("2026-08-03");

    private final String since;

    EffortNames(String since) {
        this.since = since;
    }

    @Override
    public Optional<LocalDate> since() {
        return Switch.day(since);
    }

    /** The names, in the order in which the service lists them; empty where any will do, or the document says which. */
    public List<String> names() {
        return this == FIVE ? List.of("high", "low", "medium", "max", "xhigh") : List.of();
    }
}
