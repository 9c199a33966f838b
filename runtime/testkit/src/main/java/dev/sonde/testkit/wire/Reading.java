package dev.sonde.testkit.wire;

import dev.sonde.json.JsonText;
import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValueCodec;
import dev.sonde.testkit.http.Headers;
import dev.sonde.testkit.http.HttpRequest;
import dev.sonde.testkit.script.ReceivedRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads requests. */
final class Reading {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> KEY_HEADERS =
            Set.of("authorization", "x-api-key", "proxy-authorization", "cookie");

    /** What the parser says about itself, which no service says. */
    private static final Pattern OF_THE_PARSER = Pattern.compile(", from `[^`]*`");

    private Reading() {}

    /** What tests see of a request: everything but the key. */
    static ReceivedRequest received(HttpRequest request) {
        return new ReceivedRequest(
                request.method(), request.path(), withoutKey(request.headers()), value(request.body()), request.text());
    }

    /** @throws JacksonException when the bytes are no JSON, or nothing but white space */
    static JsonNode tree(byte[] body) {
        JsonNode tree = MAPPER.readTree(body);
        if (tree.isMissingNode()) {
            throw new StreamReadException("EOF while parsing a value");
        }
        return tree;
    }

    /** What is said to a body that is compressed, say. What the service says to it is not known. */
    static Optional<ApiError> encoded(Headers headers) {
        return headers.all("content-encoding").stream()
                .filter(coding -> !coding.equalsIgnoreCase("identity"))
                .findFirst()
                .map(coding -> new ApiError(
                        415,
                        "Unsupported Content-Encoding: " + coding
                                + ". Send the request body as it is, without Content-Encoding."));
    }

    /** What the service says to a body that is no JSON. */
    static ApiError noJson(JacksonException e) {
        TokenStreamLocation place = e.getLocation();
        String where = place == null ? "" : " at line " + place.getLineNr() + " column " + place.getColumnNr();
        String what = OF_THE_PARSER.matcher(e.getOriginalMessage()).replaceAll("");
        return ApiError.badRequest("Failed to parse the request body as JSON: " + what + where);
    }

    private static JsonValue value(byte[] body) {
        try {
            return body.length == 0 ? JsonValue.ofNull() : JsonText.read(body, JsonValueCodec.INSTANCE);
        } catch (JacksonException e) {
            return JsonValue.ofNull();
        }
    }

    private static Headers withoutKey(Headers headers) {
        return new Headers(headers.fields().stream()
                .map(field -> KEY_HEADERS.contains(field.name().toLowerCase(Locale.ROOT))
                        ? new Headers.Field(field.name(), "[hidden]")
                        : field)
                .toList());
    }
}
