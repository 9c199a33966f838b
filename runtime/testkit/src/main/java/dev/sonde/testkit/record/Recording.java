package dev.sonde.testkit.record;

import dev.sonde.testkit.http.Headers;

/**
 * One request and the reply to it.
 *
 * @param method the HTTP method
 * @param target the path with its query
 * @param requestBody the body of the request, JSON where it was JSON; empty for none
 * @param status the HTTP status of the reply
 * @param headers the headers of the reply that are worth keeping
 * @param body the body of the reply, unpacked
 * @param complete whether the reply came to its end
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Recording(
        String method, String target, String requestBody, int status, Headers headers, byte[] body, boolean complete) {

    boolean isStream() {
        return headers.first("content-type")
                .filter(type -> type.startsWith("text/event-stream"))
                .isPresent();
    }
}
