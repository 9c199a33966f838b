package dev.sonde.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a codec made of a JSON text with leniency.
 *
 * @param value not null when there are no problems; else not to be used
 * @param problems all that is wrong; empty when nothing is
 */
public record LenientRead<T>(@Nullable T value, List<JsonProblem> problems) {

    public LenientRead {
        problems = List.copyOf(problems);
    }
}
