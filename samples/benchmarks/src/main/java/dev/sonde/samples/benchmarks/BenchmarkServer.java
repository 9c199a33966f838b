package dev.sonde.samples.benchmarks;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The server that all contenders call, in a process of its own. It does as little as it can: what it answers is made ready
 * before, and depends on words in the prompt ({@code person}, {@code hold}, {@code pieces=n}).
 */
final class BenchmarkServer implements AutoCloseable {

    private static final int HOLD_MILLIS = 50;
    private static final int EVENTS_A_WRITE = 32;
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *([0-9]+)");
    private static final Pattern PIECES = Pattern.compile("pieces=([0-9]+)");

    private static final byte[] TEXT = reply(Replies.text());
    private static final byte[] PERSON = reply(Replies.person());
    private static final byte[] CHUNK = chunk(Replies.chunk());

    private final ServerSocket socket;

    BenchmarkServer() throws IOException {
        socket = new ServerSocket(0, 2_048, InetAddress.getLoopbackAddress());
        daemon(this::accept).start();
    }

    /** Prints its port and serves until its input ends, which it does when the process that started it dies. */
    public static void main(String[] args) throws IOException {
        try (BenchmarkServer server = new BenchmarkServer()) {
            System.out.println(server.port());
            while (System.in.read() >= 0) {
                // Nothing is said to a server that is to go on.
            }
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                client.setTcpNoDelay(true);
                daemon(() -> serve(client)).start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(null, task, "benchmark-server", 256 * 1_024);
        thread.setDaemon(true);
        return thread;
    }

    private static void serve(Socket client) {
        try (client) {
            InputStream in = new BufferedInputStream(client.getInputStream(), 8_192);
            OutputStream out = client.getOutputStream();
            for (String request = request(in); request != null; request = request(in)) {
                answer(request, out);
            }
        } catch (IOException | InterruptedException e) {
            // The client has gone.
            return;
        }
    }

    private static String request(InputStream in) throws IOException {
        String head = head(in);
        Matcher length = LENGTH.matcher(head);
        return head.isEmpty()
                ? null
                : new String(
                        in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0), StandardCharsets.UTF_8);
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream(512);
        int ends = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            head.write(b);
            ends = b == '\n' ? ends + 1 : b == '\r' ? ends : 0;
            if (ends == 2) {
                return head.toString(StandardCharsets.ISO_8859_1);
            }
        }
        return "";
    }

    private static void answer(String request, OutputStream out) throws IOException, InterruptedException {
        if (request.contains("hold")) {
            Thread.sleep(HOLD_MILLIS);
        }
        Matcher pieces = PIECES.matcher(request);
        if (pieces.find()) {
            stream(Integer.parseInt(pieces.group(1)), out);
        } else {
            out.write(request.contains("person") ? PERSON : TEXT);
        }
    }

    private static void stream(int pieces, OutputStream out) throws IOException {
        out.write(bytes("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"));
        byte[] many = bytes(new String(CHUNK, StandardCharsets.ISO_8859_1).repeat(EVENTS_A_WRITE));
        int left = pieces;
        for (; left >= EVENTS_A_WRITE; left -= EVENTS_A_WRITE) {
            out.write(many);
        }
        out.write(many, 0, left * CHUNK.length);
        out.write(chunk(Replies.lastChunk()));
        out.write(chunk(Replies.done()));
        out.write(bytes("0\r\n\r\n"));
    }

    private static byte[] reply(byte[] body) {
        return concat(
                bytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length
                        + "\r\n\r\n"),
                body);
    }

    private static byte[] chunk(byte[] event) {
        return concat(concat(bytes(Integer.toHexString(event.length) + "\r\n"), event), bytes("\r\n"));
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
