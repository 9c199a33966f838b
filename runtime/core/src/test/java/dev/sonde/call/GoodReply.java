package dev.sonde.call;

import dev.sonde.fuzz.Choices;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/**
 * A right reply in one of the forms that HTTP/1.1 has for it.
 *
 * @param endsByClose whether only the end of the connection says where the body ends
 */
record GoodReply(byte[] bytes, boolean endsByClose) {

    static GoodReply of(String type, String text, Choices choices) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n");
        if (choices.rarely(5)) {
            head.append("Content-Encoding: gzip\r\n");
            body = gzip(body);
        }
        int framing = choices.below(3);
        switch (framing) {
            case 0 -> head.append("Content-Length: ").append(body.length).append("\r\n");
            case 1 -> {
                head.append("Transfer-Encoding: chunked\r\n");
                body = chunks(body, choices);
            }
            default -> head.append("Connection: close\r\n");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(body);
        return new GoodReply(all.toByteArray(), framing == 2);
    }

    private static byte[] chunks(byte[] body, Choices choices) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = 0;
        while (at < body.length) {
            int size = Math.min(body.length - at, 1 + choices.of(200, 7, 1_000) * choices.below(4));
            out.writeBytes((choices.of("", "0") + Integer.toHexString(size) + choices.of("", ";a=b") + "\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.write(body, at, size);
            out.writeBytes(new byte[] {'\r', '\n'});
            at += size;
        }
        out.writeBytes(choices.of("0\r\n\r\n", "0\r\nX-Trailer: a\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
