package dev.sonde.testkit.answer;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.JsonNode;

/** Makes a text for a JSON Schema: by format, by pattern as far as one of a few samples fits, and by length. */
final class TextInstance {

    private static final String STANDARD = "text";
    private static final Map<String, String> FORMATS = Map.ofEntries(
            Map.entry("date", "2026-01-31"),
            Map.entry("date-time", "2026-01-31T12:00:00Z"),
            Map.entry("time", "12:00:00Z"),
            Map.entry("duration", "PT1H"),
            Map.entry("email", "someone@example.com"),
            Map.entry("hostname", "example.com"),
            Map.entry("uri", "https://example.com/"),
            Map.entry("uuid", "00000000-0000-4000-8000-000000000000"),
            Map.entry("ipv4", "192.0.2.1"),
            Map.entry("ipv6", "2001:db8::1"));
    private static final List<String> SAMPLES = List.of(
            STANDARD,
            "Text",
            "TEXT",
            "1",
            "10",
            "2026",
            "A1",
            "a-1",
            "A",
            "AB",
            "ABC",
            "12345",
            "12:00",
            "12:00:00",
            "12:00:00.000",
            "2026-01-31",
            "2026-01-31T12:00:00",
            "EUR",
            "de-DE",
            "1.0",
            "#000000",
            "+100000000");

    private TextInstance() {}

    /** @param longest how long a text it may make, whatever the schema asks for; the few words it knows always fit */
    static String of(JsonNode schema, int longest) {
        String text = schema.has("pattern")
                ? fitting(schema.path("pattern").asString())
                : timely(FORMATS.getOrDefault(schema.path("format").asString(""), STANDARD), schema);
        int least = Math.min(schema.path("minLength").asInt(0), longest);
        int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        String longEnough = text.length() < least ? text + "x".repeat(least - text.length()) : text;
        return longEnough.length() > most ? longEnough.substring(0, most) : longEnough;
    }

    /** A description may ask for a day to come; all days here have been. */
    private static String timely(String text, JsonNode schema) {
        return later(text, schema.path("description").asString(""));
    }

    /** A text with a year far in the future, if some words ask for the future. */
    static String later(String text, String words) {
        return words.contains("in the future") ? text.replace("2026", "2999") : text;
    }

    private static String fitting(String pattern) {
        try {
            Pattern compiled = Pattern.compile(pattern);
            return SAMPLES.stream()
                    .filter(sample -> compiled.matcher(sample).find())
                    .findFirst()
                    .orElse(STANDARD);
        } catch (PatternSyntaxException e) {
            return STANDARD;
        }
    }
}
