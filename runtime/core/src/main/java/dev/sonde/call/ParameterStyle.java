package dev.sonde.call;

import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValue.JsonArray;
import dev.sonde.json.JsonValue.JsonNull;
import dev.sonde.json.JsonValue.JsonObject;
import dev.sonde.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How lists and objects travel in a parameter (OpenAPI 3.1, Parameter Object, {@code style} and {@code explode}). */
public enum ParameterStyle {
    /** {@code a=1&a=2}, {@code x=1&y=2}: the default of queries. */
    FORM_EXPLODED(","),
    /** {@code a=1,2}, {@code a=x,1,y,2}. */
    FORM(","),
    /** {@code a=1 2}. */
    SPACE_DELIMITED(" "),
    /** {@code a=1|2}. */
    PIPE_DELIMITED("|"),
    /** {@code a[x]=1&a[y]=2}. */
    DEEP_OBJECT(","),
    /** {@code 1,2} and {@code x,1,y,2}: the default of paths and headers. */
    SIMPLE(","),
    /** {@code 1,2} and {@code x=1,y=2}. */
    SIMPLE_EXPLODED(","),
    /** {@code .1.2} and {@code .x.1.y.2}. */
    LABEL("."),
    /** {@code ;a=1,2} and {@code ;a=x,1,y,2}. */
    MATRIX(",");

    private final String separator;

    ParameterStyle(String separator) {
        this.separator = separator;
    }

    /** A name and a value, not encoded. */
    record Pair(String name, String value) {}

    /** The parameters of a query that a value becomes. */
    List<Pair> pairs(String name, JsonValue value) {
        List<Pair> pairs = new ArrayList<>();
        if (this == DEEP_OBJECT) {
            addDeep(name, value, pairs);
        } else if (this == FORM_EXPLODED && value instanceof JsonArray array) {
            array.values().forEach(each -> pairs.add(new Pair(name, plain(each))));
        } else if (this == FORM_EXPLODED && value instanceof JsonObject object) {
            object.properties().forEach((key, each) -> pairs.add(new Pair(key, plain(each))));
        } else {
            pairs.add(new Pair(name, joined(value)));
        }
        return pairs;
    }

    /** The text of a path or header that a value becomes. */
    String text(String name, JsonValue value) {
        return switch (this) {
            case LABEL -> separator + joined(value);
            case MATRIX -> ";" + name + "=" + joined(value);
            default -> joined(value);
        };
    }

    private static void addDeep(String name, JsonValue value, List<Pair> pairs) {
        if (value instanceof JsonObject object) {
            object.properties().forEach((key, each) -> addDeep(name + "[" + key + "]", each, pairs));
        } else if (value instanceof JsonArray array) {
            array.values().forEach(each -> addDeep(name + "[]", each, pairs));
        } else {
            pairs.add(new Pair(name, plain(value)));
        }
    }

    private String joined(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.values().stream().map(ParameterStyle::plain).collect(Collectors.joining(separator));
        }
        if (value instanceof JsonObject object) {
            String between = this == SIMPLE_EXPLODED ? "=" : separator;
            return object.properties().entrySet().stream()
                    .map((Map.Entry<String, JsonValue> each) -> each.getKey() + between + plain(each.getValue()))
                    .collect(Collectors.joining(separator));
        }
        return plain(value);
    }

    /** A value without its quotes; what has parts stays JSON. */
    static String plain(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.value();
        }
        return value instanceof JsonNull ? "" : value.toString();
    }
}
