package dev.sonde.json;

import java.net.URISyntaxException;
import java.util.Currency;
import java.util.Locale;

/** Codecs of what the JDK has a type for, and JSON a string. Stateless; safe to share between threads. */
public final class TextCodecs {

    public static final JsonCodec<java.util.UUID> UUID =
            new TextCodec<>("a UUID such as 123e4567-e89b-12d3-a456-426614174000") {
                @Override
                java.util.UUID parse(String text) {
                    java.util.UUID uuid = java.util.UUID.fromString(text);
                    if (!uuid.toString().equalsIgnoreCase(text)) {
                        throw new IllegalArgumentException(text);
                    }
                    return uuid;
                }
            };

    public static final JsonCodec<java.net.URI> URI = new TextCodec<>("a URI such as https://example.org/a") {
        @Override
        java.net.URI parse(String text) throws URISyntaxException {
            return new java.net.URI(text);
        }
    };

    public static final JsonCodec<Locale> LOCALE = new TextCodec<>("a language tag such as de-AT") {
        @Override
        Locale parse(String text) {
            return new Locale.Builder().setLanguageTag(text.replace('_', '-')).build();
        }

        @Override
        String print(Locale value) {
            return value.toLanguageTag();
        }
    };

    public static final JsonCodec<Currency> CURRENCY = new TextCodec<>("a currency such as EUR") {
        @Override
        Currency parse(String text) {
            return Currency.getInstance(text);
        }
    };

    private TextCodecs() {}
}
