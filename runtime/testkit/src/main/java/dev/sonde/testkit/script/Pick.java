package dev.sonde.testkit.script;

import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValue.JsonArray;
import dev.sonde.json.JsonValue.JsonObject;
import dev.sonde.json.JsonValue.JsonString;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Picks parts out of the JSON of a request, which may have any shape. */
final class Pick {

    private Pick() {}

    static Optional<JsonValue> property(JsonValue json, String name) {
        return json instanceof JsonObject object
                ? Optional.ofNullable(object.properties().get(name)).filter(value -> !value.equals(JsonValue.ofNull()))
                : Optional.empty();
    }

    static Optional<String> string(JsonValue json) {
        return json instanceof JsonString string ? Optional.of(string.value()) : Optional.empty();
    }

    static List<JsonValue> list(JsonValue json, String name) {
        return property(json, name).map(Pick::values).orElse(List.of());
    }

    static List<String> strings(JsonValue json, String... names) {
        return Stream.of(names)
                .flatMap(name -> property(json, name).flatMap(Pick::string).stream())
                .toList();
    }

    static ReceivedMessage message(JsonValue message) {
        String role = property(message, "role").flatMap(Pick::string).orElse("");
        return new ReceivedMessage(
                role, property(message, "content").map(Pick::text).orElse(""));
    }

    private static String text(JsonValue content) {
        return string(content)
                .orElseGet(() -> values(content).stream()
                        .flatMap(part -> property(part, "text").flatMap(Pick::string).stream())
                        .collect(Collectors.joining("\n")));
    }

    private static List<JsonValue> values(JsonValue json) {
        return json instanceof JsonArray array ? array.values() : List.of();
    }
}
