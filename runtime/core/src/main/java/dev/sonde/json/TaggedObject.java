package dev.sonde.json;

import dev.sonde.json.JsonValue.JsonObject;
import dev.sonde.json.JsonValue.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * An object whose variant is told by one property, the discriminator (OpenAPI 3.1, Discriminator Object), half read:
 * the tag is known, the rest is still to be read by the variant's codec.
 *
 * <p>A tag that comes first, as every API writes it, costs nothing; one that comes later makes the object be read twice.
 */
public final class TaggedObject {

    private final String name;
    private final String tag;
    private final List<String> known;
    private final JsonParser outer;
    private final JsonParser rest;
    private final @Nullable String firstName;
    private final @Nullable JsonObject raw;

    private TaggedObject(
            String name,
            String tag,
            List<String> known,
            JsonParser outer,
            JsonParser rest,
            @Nullable String firstName,
            @Nullable JsonObject raw) {
        this.name = name;
        this.tag = tag;
        this.known = known;
        this.outer = outer;
        this.rest = rest;
        this.firstName = firstName;
        this.raw = raw;
    }

    /**
     * Reads the object on which the parser stands as far as is needed to know its tag.
     *
     * @param known the tags that there are, where no variant keeps what is unknown
     */
    public static TaggedObject read(JsonParser in, String name, String... known) {
        List<String> tags = List.of(known);
        String first = Json.firstName(in);
        if (name.equals(first) && in.currentToken() == JsonToken.VALUE_STRING) {
            String tag = meant(in.getString(), tags, in);
            return new TaggedObject(name, tag, tags, in, in, Json.nextName(in), null);
        }
        JsonObject raw = new JsonObject(readRest(new LinkedHashMap<>(), first, in));
        String tag = raw.properties().get(name) instanceof JsonString string ? meant(string.value(), tags, in) : "";
        JsonParser again = LenientParser.again(in, raw.toString());
        again.nextToken();
        return new TaggedObject(name, tag, tags, in, again, Json.firstName(again), raw);
    }

    private static String meant(String tag, List<String> known, JsonParser in) {
        if (known.isEmpty() || known.contains(tag)) {
            return tag;
        }
        Map<String, String> names = new LinkedHashMap<>();
        known.forEach(name -> names.put(name, name));
        String meant = LenientParser.oneOf(tag, names, in);
        return meant == null ? tag : meant;
    }

    /** The tag; empty when the object has none, or one that is no string. */
    public String tag() {
        return tag;
    }

    /** The parser with which the variant's codec reads on. */
    public JsonParser rest() {
        return rest;
    }

    /** The first property still to be read, the parser standing on its value; null when there is none. */
    public @Nullable String firstName() {
        return firstName;
    }

    /** The whole object, for a tag that nobody knows. */
    public JsonValue raw() {
        if (raw != null) {
            return raw;
        }
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        properties.put(name, JsonValue.of(tag));
        return new JsonObject(readRest(properties, firstName, rest));
    }

    /** What to throw for a tag that is not among those that there are. */
    public JsonMismatchException unknown() {
        if (raw == null) {
            raw();
        }
        return JsonMismatchException.of(
                "should have one of " + String.join(", ", known) + " as its \"" + name + "\", but has "
                        + (tag.isEmpty() ? "none" : "\"" + tag + "\""),
                outer);
    }

    private static Map<String, JsonValue> readRest(
            Map<String, JsonValue> properties, @Nullable String first, JsonParser in) {
        for (String name = first; name != null; name = Json.nextName(in)) {
            properties.put(name, JsonValue.read(in));
        }
        return properties;
    }
}
