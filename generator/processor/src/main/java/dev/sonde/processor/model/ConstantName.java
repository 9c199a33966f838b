package dev.sonde.processor.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of constants. */
public final class ConstantName {

    private static final Pattern WORD = Pattern.compile("([a-z0-9])([A-Z])");
    private static final Pattern ABBREVIATION = Pattern.compile("([A-Z])([A-Z][a-z])");

    private ConstantName() {}

    /** {@code HttpStatus} becomes {@code HTTP_STATUS}. */
    public static String of(String name) {
        String words = WORD.matcher(name).replaceAll("$1_$2");
        return ABBREVIATION.matcher(words).replaceAll("$1_$2").toUpperCase(Locale.ROOT);
    }
}
