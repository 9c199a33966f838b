package dev.sonde.samples.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Replies as Mistral does, always the same to each prompt of this sample. */
final class FakeMistral implements AutoCloseable {

    private static final String REPLY = """
            {"id": "c-1", "object": "chat.completion", "created": 1700000000, "model": "mistral-small-latest",
             "usage": {"prompt_tokens": 20, "completion_tokens": 5, "total_tokens": 25},
             "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "%s"}}]}
            """;
    private static final String EVENT = """
            data: {"id": "c-1", "model": "mistral-small-latest", \
            "choices": [{"index": 0, "delta": {"content": "%s"}, "finish_reason": %s}]}

            """;

    private final HttpServer server;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private FakeMistral(HttpServer server) {
        this.server = server;
    }

    static FakeMistral start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            FakeMistral fake = new FakeMistral(server);
            server.createContext("/v1/chat/completions", fake::reply);
            server.start();
            return fake;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String baseUrl() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The bodies of the requests so far. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    private void reply(HttpExchange exchange) throws IOException {
        String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(request);
        boolean streamed = request.contains("\"stream\":true");
        String body = streamed
                ? EVENT.formatted("Lyon lies on ", "null") + EVENT.formatted("two rivers.", "\"stop\"")
                        + "data: [DONE]\n\n"
                : REPLY.formatted(
                        request.contains("Translate")
                                ? "Bonjour !"
                                : "{\\\"country\\\": \\\"France\\\", \\\"people\\\": 520000}");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", streamed ? "text/event-stream" : "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
