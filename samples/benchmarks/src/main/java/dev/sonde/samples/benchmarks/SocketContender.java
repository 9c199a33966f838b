package dev.sonde.samples.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;

/** The limit: blocking sockets by hand and no JSON library. No program of any use could do less; it knows what is answered. */
final class SocketContender implements Contender {

    private static final String CONTENT = "\"content\":\"";

    private final String host;
    private final int port;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();

    SocketContender(String baseUrl) {
        URI uri = URI.create(baseUrl);
        this.host = uri.getHost();
        this.port = uri.getPort();
    }

    private record Connection(Socket socket, InputStream in) {}

    private Connection connect() throws IOException {
        Connection connection = idle.pollLast();
        if (connection != null) {
            return connection;
        }
        Socket socket = new Socket(host, port);
        socket.setTcpNoDelay(true);
        return new Connection(socket, new BufferedInputStream(socket.getInputStream(), 8_192));
    }

    @Override
    public String text(String prompt) {
        try {
            Connection connection = connect();
            String body = send(connection, prompt, false);
            String content = content(body);
            idle.addLast(connection);
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String send(Connection connection, String prompt, boolean stream) throws IOException {
        String body = "{\"messages\":[{\"role\":\"user\",\"content\":\"" + prompt + "\"}],\"model\":\"" + Replies.MODEL
                + "\",\"max_tokens\":1000" + (stream ? ",\"stream\":true}" : "}");
        String request = "POST /chat/completions HTTP/1.1\r\nHost: " + host
                + "\r\nAuthorization: Bearer key\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
        connection.socket().getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        String length = "0";
        String line = line(connection.in());
        if (!line.contains(" 200 ")) {
            throw new IOException(line);
        }
        for (; !line.isEmpty(); line = line(connection.in())) {
            if (line.startsWith("Content-Length: ")) {
                length = line.substring("Content-Length: ".length());
            }
        }
        return new String(connection.in().readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8);
    }

    private static String line(InputStream in) throws IOException {
        byte[] bytes = new byte[512];
        int size = 0;
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0 || size == bytes.length) {
                throw new IOException("the line breaks off");
            }
            bytes[size++] = (byte) b;
        }
        int end = size > 0 && bytes[size - 1] == '\r' ? size - 1 : size;
        return new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
    }

    private static String content(String json) {
        int start = json.indexOf(CONTENT) + CONTENT.length();
        return json.substring(start, json.indexOf("\"}", start));
    }

    @Override
    public CompletableFuture<String> later(String prompt) {
        CompletableFuture<String> reply = new CompletableFuture<>();
        Thread thread = new Thread(() -> reply.complete(text(prompt)));
        thread.setDaemon(true);
        thread.start();
        return reply;
    }

    @Override
    public Person person(String prompt) {
        String json = text(prompt.concat(" as a person")).replace("\\", "");
        return new Person(
                json.substring(json.indexOf("name\":\"") + 7, json.indexOf("\",\"age")),
                Integer.parseInt(json.substring(json.indexOf("age\":") + 5, json.indexOf(",\"city"))),
                json.substring(json.indexOf("city\":\"") + 7));
    }

    @Override
    public long stream(String prompt) {
        try {
            Connection connection = connect();
            send(connection, prompt, true);
            long length = 0;
            for (String line = line(connection.in()); !line.equals("data: [DONE]"); line = line(connection.in())) {
                if (line.startsWith("data: {")) {
                    int start = line.indexOf(CONTENT) + CONTENT.length();
                    length += line.indexOf('"', start) - start;
                }
            }
            while (!line(connection.in()).equals("0")) {
                // To the last chunk, so that the connection can be used again.
            }
            line(connection.in());
            idle.addLast(connection);
            return length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        for (Connection connection : idle) {
            try {
                connection.socket().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
