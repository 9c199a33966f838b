package dev.sonde.http.socket;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;

/**
 * Draws replies as servers may send them; about a third of them is cut off somewhere, but not inside the last chunk, of which
 * {@code java.net.http} takes the beginning for the whole (ours does not: {@link RawReplyTest}).
 */
final class ReplyGenerator {

    private static final int[] STATUSES = {200, 201, 204, 304, 400, 404, 429, 500, 503};
    private static final String[] NAMES = {"Server", "X-Trace", "content-type", "Retry-After", "VIA", "x_y.z~1"};
    private static final String[] VALUES = {"", "a", "a b", "application/json; charset=\"utf-8\"", "7", "a,b , c", "::"
    };

    private final Random random;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int lastChunk = Integer.MAX_VALUE;

    private ReplyGenerator(Random random) {
        this.random = random;
    }

    static byte[] reply(Random random) {
        ReplyGenerator generator = new ReplyGenerator(random);
        generator.head();
        byte[] reply = generator.out.toByteArray();
        if (random.nextInt(3) == 0) {
            byte[] cut = new byte[2 + random.nextInt(Math.min(generator.lastChunk, reply.length) - 1)];
            System.arraycopy(reply, 0, cut, 0, cut.length);
            return cut;
        }
        return reply;
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private void head() {
        int interim = Math.max(0, random.nextInt(6) - 4);
        for (int i = 0; i < interim; i++) {
            write("HTTP/1.1 100 Continue\r\n\r\n");
        }
        int status = STATUSES[random.nextInt(STATUSES.length)];
        write("HTTP/1.1 " + status + pick(" OK", " Not quite", " ") + "\r\n");
        headers();
        boolean bodiless = status == 204 || status == 304;
        byte[] body = new byte[bodiless ? 0 : random.nextInt(4) * random.nextInt(10_000)];
        for (int i = 0; i < body.length; i++) {
            body[i] = (byte) random.nextInt(256);
        }
        int kind = random.nextInt(3);
        if (bodiless || kind == 0) {
            write((random.nextBoolean() ? "Content-Length: " : "content-length:") + body.length + "\r\n");
            headers();
            write("\r\n");
            out.writeBytes(body);
        } else if (kind == 1) {
            write("Connection: close\r\n\r\n");
            out.writeBytes(body);
        } else {
            write("Transfer-Encoding: " + pick("chunked", "Chunked") + "\r\n\r\n");
            chunks(body);
        }
    }

    private void headers() {
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            write(pick(NAMES) + pick(": ", ":", ":  ") + pick(VALUES) + pick("", " ") + "\r\n");
        }
    }

    private void chunks(byte[] body) {
        int sent = 0;
        while (sent < body.length) {
            int size = Math.min(body.length - sent, 1 + random.nextInt(random.nextBoolean() ? 20 : 9_000));
            String hex = Integer.toHexString(size);
            write((random.nextBoolean() ? hex : "0" + hex.toUpperCase(Locale.ROOT)) + pick("", "", ";a=b") + "\r\n");
            out.write(body, sent, size);
            write("\r\n");
            sent += size;
        }
        lastChunk = out.size();
        write("0\r\n" + pick("", "", "X-Sum: 1\r\n") + "\r\n");
    }
}
