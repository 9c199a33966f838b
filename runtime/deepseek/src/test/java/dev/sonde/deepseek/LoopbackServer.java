package dev.sonde.deepseek;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that answers every request with the same reply and keeps what it was asked. */
final class LoopbackServer implements AutoCloseable {

    static final String KEY = "sk-loopback-of-a-test";

    /** A request as it came over the wire; absent headers are empty. */
    record Request(
            String method, String target, String authorization, String accept, String contentType, String body) {}

    private final HttpServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    private LoopbackServer(int status, String contentType, byte[] body) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.add(read(exchange));
            exchange.getResponseHeaders().set("Content-Type", contentType);
            exchange.getResponseHeaders().set("x-ds-trace-id", "0123456789abcdef0123456789abcdef");
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    /** Answers with the body of an example and the status that goes with it. */
    static LoopbackServer of(String file) throws IOException {
        Example example = Example.named(file);
        return new LoopbackServer(
                example.status() == 0 ? 200 : example.status(),
                example.isStream() ? "text/event-stream" : "application/json",
                example.text().getBytes(StandardCharsets.UTF_8));
    }

    static LoopbackServer of(int status, String body) throws IOException {
        return new LoopbackServer(status, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    private static Request read(HttpExchange exchange) throws IOException {
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                header(exchange, "Authorization"),
                header(exchange, "Accept"),
                header(exchange, "Content-Type"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static String header(HttpExchange exchange, String name) {
        return String.join(", ", exchange.getRequestHeaders().getOrDefault(name, List.of()));
    }

    String url() {
        InetSocketAddress address = server.getAddress();
        return "http://" + address.getAddress().getHostAddress() + ":" + address.getPort();
    }

    /** A client of this server. */
    DeepSeekClient.Builder client() {
        return DeepSeekClient.builder().baseUrl(url()).apiKey(KEY);
    }

    /** The only request that came. */
    Request request() {
        if (requests.size() != 1) {
            throw new AssertionError("not one request but " + requests);
        }
        return requests.get(0);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
