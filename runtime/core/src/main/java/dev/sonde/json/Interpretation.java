package dev.sonde.json;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a string may mean that stands where something else was asked for; only where there is one such meaning. */
public interface Interpretation {

    /** The number that a text says; null if it says none, or may say several. */
    @Nullable
    BigDecimal number(String text);

    /** The truth that a text says; null if it says none, or both. */
    @Nullable
    Boolean truth(String text);

    /**
     * The one of several values that a text names.
     *
     * @param names of the values, several for one
     * @return the value; null if the text names none, or several
     */
    <T> @Nullable T oneOf(String text, Map<String, T> names);
}
