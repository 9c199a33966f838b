package dev.sonde.prompt;

import org.jspecify.annotations.Nullable;

/**
 * Puts a text together, piece by piece, where a template has sections; simple ones are a {@link Template}. Generated code calls
 * it. Values are put in as they are and never scanned. Not safe for use by several threads.
 */
public final class TextBuilder {

    private final StringBuilder text = new StringBuilder(256);

    /** Adds text of the template. */
    public TextBuilder add(String literal) {
        text.append(literal);
        return this;
    }

    /**
     * Adds the value of a variable, as {@link Template#render} does.
     *
     * @throws IllegalArgumentException when the value is null, or an empty {@code Optional}
     */
    public TextBuilder add(String variable, @Nullable Object value) {
        text.append(ValueText.of(variable, value));
        return this;
    }

    /** The text so far. */
    @Override
    public String toString() {
        return text.toString();
    }
}
