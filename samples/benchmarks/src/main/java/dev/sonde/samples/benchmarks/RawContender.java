package dev.sonde.samples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** The floor: what a careful person writes by hand on {@code java.net.http} and Jackson's streaming API. */
final class RawContender implements Contender {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI uri;

    RawContender(String baseUrl) {
        this.uri = URI.create(baseUrl + "/chat/completions");
    }

    @Override
    public String text(String prompt) {
        return HandJson.content(send(HandJson.request(prompt, false, false), BodyHandlers.ofByteArray()));
    }

    @Override
    public CompletableFuture<String> later(String prompt) {
        return client.sendAsync(request(HandJson.request(prompt, false, false)), BodyHandlers.ofByteArray())
                .thenApply(response -> HandJson.content(checked(response)));
    }

    @Override
    public Person person(String prompt) {
        byte[] reply = send(HandJson.request(prompt, true, false), BodyHandlers.ofByteArray());
        return HandJson.person(HandJson.content(reply));
    }

    @Override
    public long stream(String prompt) {
        InputStream body = send(HandJson.request(prompt, false, true), BodyHandlers.ofInputStream());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            return Events.length(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest request(byte[] body) {
        return HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer key")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    private <T> T send(byte[] body, BodyHandler<T> handler) {
        try {
            return checked(client.send(request(body), handler));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static <T> T checked(HttpResponse<T> response) {
        if (response.statusCode() != 200) {
            throw new IllegalStateException("status " + response.statusCode());
        }
        return response.body();
    }

    @Override
    public void close() {
        // An HttpClient of JDK 17 cannot be closed.
    }
}
