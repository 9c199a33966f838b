package dev.sonde.json;

import dev.sonde.json.JsonValue.JsonNull;
import dev.sonde.json.JsonValue.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes a class that only databind understands, by its annotations. Databind may read no value into another, such as the
 * text {@code "3"} or the number 3.5 into 3, and makes up none for what is missing.
 *
 * @param <T> the class
 */
public final class DatabindCodec<T> implements JsonCodec<T> {

    private final Class<T> type;
    private final List<String> required;

    private DatabindCodec(Class<T> type, List<String> required) {
        this.type = type;
        this.required = required;
    }

    /**
     * A codec of a class.
     *
     * @param required properties without which there is no value; none if it is no object
     */
    public static <T> DatabindCodec<T> of(Class<T> type, String... required) {
        return new DatabindCodec<>(type, List.of(required));
    }

    @Override
    @SuppressWarnings("NullAway") // Null stands for a value only where problems are collected.
    public T read(JsonParser in) {
        if (!required.isEmpty() && in.currentToken() != JsonToken.START_OBJECT) {
            throw JsonMismatchException.expected("an object", in);
        }
        JsonValue value = JsonValue.read(in);
        Set<String> missing = new HashSet<>();
        if (value instanceof JsonObject object) {
            for (String name : required) {
                JsonValue part = object.properties().get(name);
                if (part == null || part instanceof JsonNull) {
                    missing.add(name);
                    LenientParser.missing(name, null, in);
                }
            }
        }
        try {
            return Mapper.INSTANCE.readValue(value.toString(), type);
        } catch (DatabindException refusal) {
            if (isAbout(refusal, missing)) {
                return null;
            }
            throw JsonMismatchException.within(place(refusal, JsonPlace.of(in)), reason(refusal), in);
        }
    }

    @Override
    public void write(T value, JsonGenerator out) {
        JsonText.read(Mapper.INSTANCE.writeValueAsString(value), JsonValueCodec.INSTANCE)
                .write(out);
    }

    /** Jackson 3.1 refuses what is missing as well. */
    private static boolean isAbout(DatabindException refusal, Set<String> missing) {
        List<JacksonException.Reference> path = refusal.getPath();
        return path.size() == 1 && missing.contains(path.get(0).getPropertyName());
    }

    private static JsonPlace place(DatabindException refusal, JsonPlace whole) {
        JsonPlace place = whole;
        for (JacksonException.Reference step : refusal.getPath()) {
            place = step.getPropertyName() == null
                    ? place.element(step.getIndex())
                    : place.property(step.getPropertyName());
        }
        return place;
    }

    private static String reason(DatabindException refusal) {
        return "refused by its class: "
                + refusal.getOriginalMessage().lines().findFirst().orElse("");
    }

    /** Made when the first such class is read. */
    private static final class Mapper {

        static final JsonMapper INSTANCE = JsonMapper.builder()
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }
}
