package dev.sonde.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A client that sees a reply as it comes, byte by byte, and how its connection ends. */
final class StreamingSocket implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader in;

    private StreamingSocket(Socket socket) throws IOException {
        this.socket = socket;
        // Fails a test instead of hanging it.
        socket.setSoTimeout(10_000);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Sends a chat, with single quotes in place of double ones, and reads the head of its reply. */
    static StreamingSocket chat(FakeDeepSeek fake, String body) {
        StreamingSocket client = send(fake, body);
        try {
            String line = client.in.readLine();
            while (line != null && !line.isEmpty()) {
                line = client.in.readLine();
            }
            return client;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a chat and reads nothing yet. */
    static StreamingSocket send(FakeDeepSeek fake, String body) {
        URI uri = URI.create(fake.baseUrl());
        String sent = body.replace('\'', '"');
        try {
            StreamingSocket client = new StreamingSocket(new Socket(uri.getHost(), uri.getPort()));
            String head = "POST /chat/completions HTTP/1.1\r\nauthorization: Bearer " + fake.apiKey()
                    + "\r\ncontent-length: " + sent.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n";
            client.socket.getOutputStream().write((head + sent).getBytes(StandardCharsets.UTF_8));
            return client;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line of the body that is neither empty nor the size of a chunk. */
    String lineOfBody() throws IOException {
        String line = in.readLine();
        while (line != null && (line.isEmpty() || line.matches("[0-9a-f]+"))) {
            line = in.readLine();
        }
        return String.valueOf(line);
    }

    /** What else comes up to the end of the stream, or of the connection. */
    String rest() throws IOException {
        StringBuilder rest = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("0"); line = in.readLine()) {
            rest.append(line).append('\n');
        }
        return rest.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
