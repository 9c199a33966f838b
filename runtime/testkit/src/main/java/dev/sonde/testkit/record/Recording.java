package dev.sonde.testkit.record;

import dev.sonde.testkit.http.Exchange;
import dev.sonde.testkit.http.Headers;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

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
public record Recording(
        String method, String target, String requestBody, int status, Headers headers, byte[] body, boolean complete) {

    /**
     * Reads a file that a recorder or somebody by hand has written.
     *
     * @throws IllegalArgumentException when it is no recording, with what it lacks
     * @throws java.io.UncheckedIOException when it cannot be read
     */
    public static Recording read(Path file) {
        return RecordingFile.read(file);
    }

    /**
     * Sends the reply as it was recorded, a stream event by event, up to where it broke off.
     *
     * @param ending done before the last bytes go out
     */
    public void replay(Exchange exchange, Runnable ending) throws IOException {
        if (complete && !isStream()) {
            ending.run();
            exchange.reply(status, headers, body);
            return;
        }
        OutputStream out = exchange.stream(status, headers);
        List<byte[]> events = Events.split(body);
        for (int i = 0; i < events.size(); i++) {
            if (i == events.size() - 1) {
                ending.run();
            }
            out.write(events.get(i));
        }
        ending.run();
        if (complete) {
            out.close();
        } else {
            exchange.abort();
        }
    }

    private boolean isStream() {
        return headers.first("content-type")
                .filter(type -> type.startsWith("text/event-stream"))
                .isPresent();
    }
}
