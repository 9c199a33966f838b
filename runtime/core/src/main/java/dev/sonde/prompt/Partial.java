package dev.sonde.prompt;

import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValue.JsonArray;
import dev.sonde.json.JsonValue.JsonObject;
import dev.sonde.json.JsonValue.JsonString;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value while the model is still writing it: what has come of its JSON so far, and the typed value once it is complete.
 *
 * <p>Of a string that is being written there is what has come of it; of a number, {@code true}, {@code false} or {@code null} there is
 * nothing before it is complete, since half of {@code 120} is not 12. Nothing is checked before the last one: a value may turn out
 * not to fit, and then the stream ends with the exception.
 *
 * <p>Immutable and safe for use by many threads at once.
 *
 * @param <T> the type of the complete value
 */
public final class Partial<T> {

    private static final JsonValue NOTHING = JsonValue.of(Map.of());

    private final String text;
    private final @Nullable String envelope;
    private final @Nullable T complete;
    private volatile @Nullable JsonValue json;

    /**
     * What is known of a value.
     *
     * @param text JSON, closed where it stopped
     * @param envelope the property that holds the value; null if the value is the whole
     * @param complete null before the end
     */
    Partial(String text, @Nullable String envelope, @Nullable T complete) {
        this.text = text;
        this.envelope = envelope;
        this.complete = complete;
    }

    /** What has come so far; an empty object if nothing can be told yet. */
    public JsonValue json() {
        JsonValue known = json;
        if (known == null) {
            known = value(parse(text));
            json = known;
        }
        return known;
    }

    /**
     * What has come so far of a part.
     *
     * @param path names of properties, and indexes of list elements
     * @return empty as long as nothing of it has come
     */
    public Optional<JsonValue> at(Object... path) {
        JsonValue value = json();
        for (Object step : path) {
            JsonValue inner = inner(value, step);
            if (inner == null) {
                return Optional.empty();
            }
            value = inner;
        }
        return Optional.of(value);
    }

    /** What has come so far of a string; empty if nothing of it has come, or if it is no string. As {@link #at}. */
    public Optional<String> text(Object... path) {
        return at(path).filter(JsonString.class::isInstance).map(value -> ((JsonString) value).value());
    }

    /** The value; present in the last of a stream only. */
    public Optional<T> complete() {
        return Optional.ofNullable(complete);
    }

    private static @Nullable JsonValue inner(JsonValue value, Object step) {
        if (value instanceof JsonObject object && step instanceof String name) {
            return object.properties().get(name);
        }
        if (value instanceof JsonArray array && step instanceof Integer index && index >= 0) {
            return index < array.values().size() ? array.values().get(index) : null;
        }
        return null;
    }

    /** Without the object around it, if there is one. */
    private JsonValue value(JsonValue whole) {
        return envelope != null && whole instanceof JsonObject object
                ? object.properties().getOrDefault(envelope, object)
                : whole;
    }

    private static JsonValue parse(String text) {
        try {
            return JsonValue.parse(text);
        } catch (RuntimeException notJsonYet) {
            return NOTHING;
        }
    }

    @Override
    public String toString() {
        return "Partial[" + json() + (complete == null ? "" : ", complete") + "]";
    }
}
