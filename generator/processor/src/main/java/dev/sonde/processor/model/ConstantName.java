package dev.sonde.processor.model;

import java.util.Locale;

/** Names of constants. */
public final class ConstantName {

    private ConstantName() {}

    /** {@code HttpStatus} becomes {@code HTTP_STATUS}. */
    public static String of(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
                .toUpperCase(Locale.ROOT);
    }
}
