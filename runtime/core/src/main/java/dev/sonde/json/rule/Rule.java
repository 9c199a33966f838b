package dev.sonde.json.rule;

/**
 * What a value must keep. Stateless, and safe for use by many threads at once.
 *
 * @param <T> the type of the value
 */
public interface Rule<T> {

    /** Whether a value keeps it. */
    boolean isKept(T value);

    /** What is asked for, as it follows "must be": {@code at least 3}. */
    String words();
}
