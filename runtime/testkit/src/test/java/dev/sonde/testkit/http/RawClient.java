package dev.sonde.testkit.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A socket that sends and reads bytes as they are written in a test; {@code \n} stands for the line ends of HTTP. */
final class RawClient implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;

    RawClient(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        // Fails a test instead of hanging it.
        socket.setSoTimeout(10_000);
        in = socket.getInputStream();
    }

    RawClient send(String text) throws IOException {
        socket.getOutputStream().write(wire(text));
        socket.getOutputStream().flush();
        return this;
    }

    /** Reads as many bytes as the text has; short when the connection ends before. */
    String read(String expected) throws IOException {
        return text(in.readNBytes(wire(expected).length));
    }

    /** Reads to the end of the connection. */
    String readAll() throws IOException {
        return text(in.readAllBytes());
    }

    /** The first line of what comes. */
    String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }

    int readByte() throws IOException {
        return in.read();
    }

    private static byte[] wire(String text) {
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
