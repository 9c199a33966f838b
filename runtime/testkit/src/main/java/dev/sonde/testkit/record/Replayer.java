package dev.sonde.testkit.record;

import dev.sonde.testkit.http.Exchange;
import dev.sonde.testkit.http.Headers;
import dev.sonde.testkit.http.HttpRequest;
import dev.sonde.testkit.http.Responder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Answers the n-th request with the n-th recording if the request is the recorded one, and with an error if it is another. Safe
 * to use from any thread.
 */
public final class Replayer implements Responder {

    /** Of a request that no repetition makes right. */
    private static final int BAD_REQUEST = 400;

    private final List<Path> files;
    private final List<Recording> recordings;
    private final List<String> problems = new ArrayList<>();
    private int received;

    /** @throws IllegalArgumentException when one of its files is not as it should be */
    public Replayer(RecordingDirectory directory) {
        files = directory.files();
        recordings = files.stream().map(RecordingFile::read).toList();
    }

    @Override
    public void respond(Exchange exchange) throws IOException {
        HttpRequest request = exchange.request();
        int index = next();
        Optional<String> problem = problem(index, request);
        if (problem.isPresent()) {
            refuse(problem.get(), exchange);
        } else {
            recordings.get(index).replay(exchange, () -> {});
        }
    }

    private synchronized int next() {
        return received++;
    }

    private Optional<String> problem(int index, HttpRequest request) {
        String text = request.text();
        if (index >= recordings.size()) {
            return Optional.of("Request " + (index + 1) + " was never recorded, there are " + recordings.size() + ": "
                    + request.method() + " " + request.target());
        }
        Secrets secrets = Secrets.of(request);
        return Difference.between(
                        recordings.get(index), request.method(), secrets.blot(request.target()), secrets.blot(text))
                .map(difference -> "Request " + (index + 1) + " is not the one in "
                        + files.get(index).getFileName() + ": " + difference);
    }

    private void refuse(String problem, Exchange exchange) throws IOException {
        synchronized (this) {
            problems.add(problem);
        }
        String body = JsonNodeFactory.instance
                .objectNode()
                .set(
                        "error",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("message", problem)
                                .put("type", "replay_error"))
                .toString();
        exchange.reply(
                BAD_REQUEST, Headers.of("content-type", "application/json"), body.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Checks that the requests were the recorded ones, and all of them.
     *
     * @throws AssertionError when one differed, was never recorded, or did not come
     */
    public synchronized void verify() {
        List<String> all = new ArrayList<>(problems);
        for (int index = received; index < files.size(); index++) {
            all.add("Never asked for: " + files.get(index).getFileName());
        }
        if (!all.isEmpty()) {
            throw new AssertionError("Expected the recorded requests, but:\n  " + String.join("\n  ", all));
        }
    }
}
