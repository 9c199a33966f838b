package dev.sonde.call;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The server's end of one connection. */
public final class Connection {

    private final Socket socket;

    public Connection(Socket socket) throws IOException {
        this.socket = socket;
        // A test that waits in vain fails instead of hanging.
        socket.setSoTimeout(20_000);
        // What is sent in two pieces must not wait for the other end's acknowledgement of the first.
        socket.setTcpNoDelay(true);
    }

    /** A request as it came. */
    public record Request(String line, List<String> headers, String body) {
        public String header(String name) {
            for (String header : headers) {
                if (header.toLowerCase().startsWith(name.toLowerCase() + ":")) {
                    return header.substring(name.length() + 1).strip();
                }
            }
            return null;
        }
    }

    /** Reads the next request; null when the client has closed. */
    public Request request() throws IOException {
        String line = line();
        if (line == null) {
            return null;
        }
        List<String> headers = new ArrayList<>();
        for (String header = line(); !header.isEmpty(); header = line()) {
            headers.add(header);
        }
        Request head = new Request(line, headers, "");
        String length = head.header("Content-Length");
        byte[] body = socket.getInputStream().readNBytes(length == null ? 0 : Integer.parseInt(length));
        return new Request(line, headers, new String(body, StandardCharsets.UTF_8));
    }

    private String line() throws IOException {
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                return null;
            }
            if (read != '\r') {
                line.write(read);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    public void send(String text) throws IOException {
        send(text.getBytes(StandardCharsets.UTF_8));
    }

    public void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** A whole reply with its length. */
    public void reply(int status, String type, String body, String... headers) throws IOException {
        reply(status, type, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public void reply(int status, String type, byte[] body, String... headers) throws IOException {
        send(head(status, type, headers) + "Content-Length: " + body.length + "\r\n\r\n");
        send(body);
    }

    /** The head of a reply in chunks. */
    public void chunked(String type, String... headers) throws IOException {
        send(head(200, type, headers) + "Transfer-Encoding: chunked\r\n\r\n");
    }

    private static String head(int status, String type, String... headers) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Status\r\nContent-Type: " + type + "\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return head.toString();
    }

    public void chunk(String text) throws IOException {
        chunk(text.getBytes(StandardCharsets.UTF_8));
    }

    public void chunk(byte[] bytes) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.writeBytes((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        chunk.writeBytes(bytes);
        chunk.writeBytes(new byte[] {'\r', '\n'});
        send(chunk.toByteArray());
    }

    /** The end of a reply in chunks. */
    public void lastChunk() throws IOException {
        send("0\r\n\r\n");
    }

    /** Waits until the client has closed its end. */
    public void awaitClosed() throws IOException {
        try {
            while (socket.getInputStream().read() >= 0) {
                // Whatever comes does not matter here.
            }
        } catch (SocketException reset) {
            // A reset is a close as well.
        }
    }

    /** The socket itself, for what is not of HTTP. */
    public Socket socket() {
        return socket;
    }

    /** Sends nothing any more, but still receives. */
    void endOutput() throws IOException {
        socket.shutdownOutput();
    }

    /** Closes with a TCP reset. */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }
}
