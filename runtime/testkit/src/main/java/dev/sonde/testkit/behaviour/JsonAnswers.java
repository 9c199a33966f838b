package dev.sonde.testkit.behaviour;

import java.time.LocalDate;
import java.util.Optional;

/** What the built-in model says in JSON mode. */
public enum JsonAnswers implements Switch {
    /** An instance of the type that was asked for. */
    FULL("2024-12-26"),
    /** Nothing, as the documentation admits of JSON mode now and then. */
    EMPTY(""),
    /** White space up to {@code max_tokens}, as the documentation warns of prompts that do not ask for JSON well. */
    WHITE_SPACE("");

    private final String since;

    JsonAnswers(String since) {
        this.since = since;
    }

    @Override
    public Optional<LocalDate> since() {
        return Switch.day(since);
    }
}
