package dev.sonde.testkit.behaviour;

import java.time.LocalDate;
import java.util.Optional;

/** Whether {@code reasoning_content} of earlier replies must be sent back while the model thinks; an empty text will do. */
public enum ReasoningRule implements Switch {
    /** It must not: the guide to the first reasoning model, until November 2025. */
    REFUSED("2025-01-20"),
    /** It must, with the replies since the last message of the user that call functions: captured in December 2025. */
    CURRENT_TURN("2025-12-01"),
    /** It must, with every reply of a turn in which a function was called: documented in April 2026. */
    CALLING_TURNS("2026-04-24"),
    /** It need not: in June 2026 the service was seen not to care. */
    NOT_ENFORCED(""),
    /** It must, with every reply, if the request has tools: documented since August 2026. */
    ALL_TURNS("2026-08-09");

    private final String since;

    ReasoningRule(String since) {
        this.since = since;
    }

    @Override
    public Optional<LocalDate> since() {
        return Switch.day(since);
    }
}
