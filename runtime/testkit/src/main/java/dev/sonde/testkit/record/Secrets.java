package dev.sonde.testkit.record;

import dev.sonde.http.Secret;
import dev.sonde.testkit.http.Headers;
import dev.sonde.testkit.http.HttpRequest;
import dev.sonde.testkit.http.PercentCoding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The keys of one request, to be blotted out wherever they show up. */
final class Secrets {

    private static final Set<String> NAMES =
            Set.of("authorization", "x-api-key", "api-key", "proxy-authorization", "cookie");
    private static final Set<String> PARAMETERS = Set.of("key", "api_key", "api-key", "apikey", "access_token");
    private static final String BLOT = "[hidden]";
    private static final int SHORTEST = 4;

    private final List<String> values;

    private Secrets(List<String> values) {
        this.values = values;
    }

    /** Those in the headers and the query of a request. */
    static Secrets of(HttpRequest request) {
        return new Secrets(Stream.concat(inHeaders(request.headers()), inQuery(request.target()))
                .filter(value -> value.length() >= SHORTEST)
                .toList());
    }

    /** Their values, and what follows the scheme in them. */
    private static Stream<String> inHeaders(Headers headers) {
        return headers.fields().stream()
                .filter(field -> isSecret(field.name()))
                .map(Headers.Field::value)
                .flatMap(value -> Stream.of(value, value.substring(value.indexOf(' ') + 1)));
    }

    /** Their values as they were sent, and decoded. */
    private static Stream<String> inQuery(String target) {
        return Stream.of(target.substring(target.indexOf('?') + 1).split("&"))
                .filter(pair -> PARAMETERS.contains(
                        pair.substring(0, Math.max(0, pair.indexOf('='))).toLowerCase(Locale.ROOT)))
                .map(pair -> pair.substring(pair.indexOf('=') + 1))
                .flatMap(value -> Stream.of(value, PercentCoding.decode(value)));
    }

    /** These and one more. */
    Secrets and(Secret other) {
        return new Secrets(
                Stream.concat(values.stream(), Stream.of(other.reveal())).toList());
    }

    static boolean isSecret(String header) {
        return NAMES.contains(header.toLowerCase(Locale.ROOT));
    }

    String blot(String text) {
        String blotted = text;
        for (String value : values) {
            blotted = blotted.replace(value, BLOT);
        }
        return blotted;
    }

    /** In bytes of any encoding that contains ASCII. */
    byte[] blot(byte[] bytes) {
        return blot(new String(bytes, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
    }
}
