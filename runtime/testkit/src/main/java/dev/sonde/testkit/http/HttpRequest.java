package dev.sonde.testkit.http;

import java.nio.charset.StandardCharsets;

/**
 * A request as it came over the wire.
 *
 * @param method the method, for example {@code POST}
 * @param target the request target as sent, with its query
 * @param version {@code HTTP/1.1} or {@code HTTP/1.0}
 * @param headers the header fields
 * @param body the body, empty when there was none; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and a copy of 48 MiB would be dear
public record HttpRequest(String method, String target, String version, Headers headers, byte[] body) {

    /** The path of the target, percent-decoded, without the query. */
    public String path() {
        int query = target.indexOf('?');
        return PercentCoding.decode(query < 0 ? target : target.substring(0, query));
    }

    /** The body as UTF-8 text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Whether the client keeps the connection for another request. */
    boolean keepsConnection() {
        return version.equals("HTTP/1.1")
                ? !headers.lists("connection", "close")
                : headers.lists("connection", "keep-alive");
    }

    boolean isHead() {
        return method.equals("HEAD");
    }
}
