package dev.sonde.http;

import dev.sonde.call.RawServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Requests and replies of tests, as short as they can be said. */
public final class Requests {

    private Requests() {}

    public static TransportRequest get(RawServer server) {
        return get(server.url());
    }

    public static TransportRequest get(String url) {
        return new TransportRequest("GET", URI.create(url), List.of(), List.of(), null);
    }

    public static TransportRequest post(RawServer server, byte[] body) {
        return new TransportRequest("POST", URI.create(server.url()), List.of(), List.of(), body);
    }

    public static TransportRequest connecting(String url, Duration connectTimeout) {
        return new TransportRequest("GET", URI.create(url), List.of(), List.of(), null, connectTimeout);
    }

    /** Sends and reads the whole body. */
    public static String text(Transport transport, TransportRequest request) throws IOException {
        return text(transport.send(request, new AbortSignal()));
    }

    public static String text(TransportReply reply) throws IOException {
        return new String(reply.body().readAllBytes(), StandardCharsets.UTF_8);
    }
}
