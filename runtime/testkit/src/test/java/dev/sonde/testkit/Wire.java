package dev.sonde.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the fake that is not ours: java.net.http and a JSON tree. */
public final class Wire {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final String baseUrl;
    private final String authorization;

    private Wire(String baseUrl, String authorization) {
        this.baseUrl = baseUrl;
        this.authorization = authorization;
    }

    public static Wire to(FakeDeepSeek fake) {
        return new Wire(fake.baseUrl(), "Bearer " + fake.apiKey());
    }

    public Wire authorizedBy(String header) {
        return new Wire(baseUrl, header);
    }

    public HttpResponse<String> post(String path, String body) {
        return send(request(path).POST(BodyPublishers.ofString(body)).build());
    }

    /** Posts a chat with single quotes in place of double ones. */
    public HttpResponse<String> chat(String body) {
        return post("/chat/completions", body.replace('\'', '"'));
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    public HttpResponse<String> send(String method, String path) {
        return send(request(path).method(method, BodyPublishers.noBody()).build());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path));
        return authorization.isEmpty() ? request : request.header("authorization", authorization);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString());
    }

    /** Sends a request by a client of its own, which leaves nothing behind where the JDK's client can be closed: from JDK 21 on. */
    public static <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> body) {
        HttpClient client = HttpClient.newHttpClient();
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            close(client);
        }
    }

    private static void close(Object client) {
        if (client instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public static JsonNode json(String text) {
        return MAPPER.readTree(text);
    }

    public static JsonNode json(HttpResponse<String> response) {
        return json(response.body());
    }

    public static String errorMessage(HttpResponse<String> response) {
        return json(response).path("error").path("message").asString();
    }

    /** The first choice of a whole reply. */
    public static JsonNode choice(HttpResponse<String> response) {
        return json(response).path("choices").path(0);
    }

    /** The data of the events of a stream, in their order. */
    public static List<String> events(HttpResponse<String> response) {
        return response.body()
                .lines()
                .filter(line -> line.startsWith("data: "))
                .map(line -> line.substring("data: ".length()))
                .toList();
    }

    /** The chunks of a stream, without its end mark. */
    public static List<JsonNode> chunks(HttpResponse<String> response) {
        return events(response).stream()
                .filter(data -> !data.equals("[DONE]"))
                .map(Wire::json)
                .toList();
    }
}
