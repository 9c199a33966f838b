package dev.sonde.prompt;

import dev.sonde.json.Codecs;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What generated templates ask of values: whether they are there, what they hold, and how they are written. Stateless. */
public final class Values {

    private Values() {}

    /** What an optional value holds; null if it is empty, or null itself. */
    @SuppressWarnings({"OptionalUsedAsFieldOrParameterType", "NullableOptional"})
    public static <T> @Nullable T orNull(@Nullable Optional<T> value) {
        return value == null ? null : value.orElse(null);
    }

    /** What an optional number holds; null if it is empty, or null itself. */
    @SuppressWarnings("NullableOptional")
    public static @Nullable Integer orNull(@Nullable OptionalInt value) {
        return value == null || value.isEmpty() ? null : value.getAsInt();
    }

    /** What an optional number holds; null if it is empty, or null itself. */
    @SuppressWarnings("NullableOptional")
    public static @Nullable Long orNull(@Nullable OptionalLong value) {
        return value == null || value.isEmpty() ? null : value.getAsLong();
    }

    /** What an optional number holds; null if it is empty, or null itself. */
    @SuppressWarnings("NullableOptional")
    public static @Nullable Double orNull(@Nullable OptionalDouble value) {
        return value == null || value.isEmpty() ? null : value.getAsDouble();
    }

    /**
     * The items of a section.
     *
     * @param path how the template names it
     * @return none if there is no list
     * @throws IllegalArgumentException when one of them is null
     */
    public static <T> List<T> items(String path, @Nullable Iterable<? extends @Nullable T> values) {
        List<T> items = new ArrayList<>();
        for (T value : itemsOrNull(values)) {
            if (value == null) {
                throw new IllegalArgumentException("An item of {{" + path + "}} is null");
            }
            items.add(value);
        }
        return items;
    }

    /** The items of a section over an array. */
    public static <T> List<T> items(String path, @Nullable T @Nullable [] values) {
        return items(path, values == null ? null : Arrays.asList(values));
    }

    /** The items of a section, which may be null; none if there is no list. */
    public static <T> List<@Nullable T> itemsOrNull(@Nullable Iterable<? extends @Nullable T> values) {
        List<@Nullable T> items = new ArrayList<>();
        if (values != null) {
            values.forEach(items::add);
        }
        return items;
    }

    /** The items of a section over an array, which may be null. */
    public static <T> List<@Nullable T> itemsOrNull(@Nullable T @Nullable [] values) {
        return itemsOrNull(values == null ? null : Arrays.asList(values));
    }

    /**
     * The items of a section over a value of which nothing is known before it is there: those of a list, the value itself, or
     * none if it counts as false.
     */
    public static List<Object> itemsOf(String path, @Nullable Object given) {
        Object value = ValueText.content(given);
        if (value == null || isAbsent(value)) {
            return List.of();
        }
        return Items.isMany(value) ? items(path, Items.of(value)) : List.of(value);
    }

    /** Whether a section over the value is left out: it is null, false, an empty text or list, or an empty {@code Optional}. */
    public static boolean isAbsent(@Nullable Object given) {
        Object value = ValueText.content(given);
        if (value == null || Boolean.FALSE.equals(value)) {
            return true;
        }
        return value instanceof CharSequence text ? text.isEmpty() : Items.isMany(value) && Items.isEmpty(value);
    }

    /** What a value has under a name, if it is a map; null if it has nothing there. */
    public static @Nullable Object find(@Nullable Object value, String name) {
        return find(value, name, null);
    }

    /** What a value has under a name, if it is a map; else what that name means around it. */
    public static @Nullable Object find(@Nullable Object given, String name, @Nullable Object around) {
        Object value = ValueText.content(given);
        return value instanceof Map<?, ?> map && map.containsKey(name) ? map.get(name) : around;
    }

    /**
     * A value as JSON.
     *
     * @throws IllegalArgumentException when it is null
     */
    public static <T> String json(String path, @Nullable T value, JsonCodec<T> codec) {
        return JsonText.write(required(path, value), codec);
    }

    /**
     * A collection as a JSON array.
     *
     * @throws IllegalArgumentException when it is null, or one of its items
     */
    public static <T> String jsonItems(
            String path, @Nullable Iterable<? extends @Nullable T> values, JsonCodec<T> codec) {
        return JsonText.write(items(path, required(path, values)), Codecs.list(codec));
    }

    /** An array as a JSON array. */
    public static <T> String jsonItems(String path, @Nullable T @Nullable [] values, JsonCodec<T> codec) {
        return jsonItems(path, Arrays.asList(required(path, values)), codec);
    }

    /**
     * A map as a JSON object.
     *
     * @throws IllegalArgumentException when it is null, or one of its values
     */
    public static <T> String jsonEntries(
            String path, @Nullable Map<?, ? extends @Nullable T> values, JsonCodec<T> codec) {
        Map<String, T> entries = new LinkedHashMap<>();
        for (Map.Entry<?, ? extends @Nullable T> entry : required(path, values).entrySet()) {
            String key = ValueText.of(path, entry.getKey());
            entries.put(key, required(path + "." + key, entry.getValue()));
        }
        return JsonText.write(entries, Codecs.map(codec));
    }

    /**
     * The text that stands for a constant of an enum in JSON.
     *
     * @throws IllegalArgumentException when it is null
     */
    public static <T> String wire(String path, @Nullable T value, JsonCodec<T> codec) {
        return JsonText.read(json(path, value, codec), Codecs.STRING);
    }

    /**
     * A value between tags that it cannot close.
     *
     * @param name of the tags
     * @throws IllegalArgumentException when the value is null
     */
    public static String fenced(String name, @Nullable Object value) {
        return Fence.around(name, ValueText.of(name, value));
    }

    private static <T> T required(String path, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("Variable {{" + path + "}} is null");
        }
        return value;
    }
}
