package dev.sonde.testkit.fault;

import dev.sonde.testkit.http.RawReply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/** Replies without an end, or so large that it does not matter. Each lasts until the client leaves. */
final class Endless {

    private static final Duration INTERVAL = Duration.ofMillis(20);
    private static final int BLOCK = 1 << 16;
    private static final int HUGE = 64 << 20;

    private Endless() {}

    /** Blank lines where the reply should be. */
    static void blankLines(IntendedReply reply, RawReply out) throws IOException {
        Framing.beginChunks(reply, out);
        while (true) {
            out.chunk(new byte[] {'\n'});
            out.pause(INTERVAL);
        }
    }

    /** Half of the events, and then one of 64 MiB; or a reply of that size. */
    static void hugeEvent(IntendedReply reply, RawReply out) throws IOException {
        beginLine(reply, out);
        byte[] block = letters();
        for (int sent = 0; sent < HUGE; sent += BLOCK) {
            out.chunk(block);
        }
        out.chunk(Breaking.utf8("\"}\n\n"));
        out.lastChunk();
    }

    /** Half of the events, and then a line that does not end; or a text in JSON that does not end. */
    static void line(IntendedReply reply, RawReply out) throws IOException {
        beginLine(reply, out);
        byte[] block = letters();
        while (true) {
            out.chunk(block);
        }
    }

    /** The first half of the events over and over; or JSON of more and more values. */
    static void reply(IntendedReply reply, RawReply out) throws IOException {
        Framing.beginChunks(reply, out);
        byte[] part = reply.stream()
                ? reply.with(reply.parts().subList(0, reply.half())).body()
                : Breaking.utf8("[1,2,3],".repeat(BLOCK / 8));
        out.chunk(Breaking.utf8(reply.stream() ? "" : "{\"values\":["));
        while (true) {
            out.chunk(part);
        }
    }

    /** An error whose body does not end. */
    static void error(IntendedReply reply, RawReply out) throws IOException {
        out.head(400, reply.headers().with("transfer-encoding", "chunked"));
        byte[] block = letters();
        while (true) {
            out.chunk(block);
        }
    }

    /** Headers that do not end. */
    static void head(IntendedReply reply, RawReply out) throws IOException {
        out.send("HTTP/1.1 " + reply.status() + " OK\r\n");
        byte[] field = Breaking.utf8("x-more: " + "x".repeat(1_000) + "\r\n");
        while (true) {
            out.send(field);
        }
    }

    private static void beginLine(IntendedReply reply, RawReply out) throws IOException {
        Framing.beginChunks(reply, out);
        if (reply.stream()) {
            for (byte[] part : reply.parts().subList(0, reply.half())) {
                out.chunk(part);
            }
        }
        out.chunk(Breaking.utf8((reply.stream() ? "data: " : "") + "{\"text\":\""));
    }

    private static byte[] letters() {
        byte[] block = new byte[BLOCK];
        Arrays.fill(block, "x".getBytes(StandardCharsets.US_ASCII)[0]);
        return block;
    }
}
