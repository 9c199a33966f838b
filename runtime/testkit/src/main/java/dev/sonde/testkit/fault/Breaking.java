package dev.sonde.testkit.fault;

import dev.sonde.testkit.http.RawReply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Replies that end too early, or never. */
final class Breaking {

    /** More than any event has: the chunk that is cut announces them. */
    private static final String CHUNK_SIZE = "4000\r\n";

    private Breaking() {}

    /** Half of the events, or half of the bytes, in a body that ends as HTTP wants it. */
    static void cleanly(IntendedReply reply, RawReply out) throws IOException {
        if (reply.stream()) {
            Framing.whole(reply.with(reply.parts().subList(0, reply.half())), out);
        } else {
            out.whole(reply.status(), reply.headers(), half(reply.body()));
        }
    }

    /** The same, and half of the next event. */
    static void insideAnEvent(IntendedReply reply, RawReply out) throws IOException {
        if (reply.stream()) {
            Framing.firstHalf(reply, out);
            out.chunk(half(reply.parts().get(reply.half())));
            out.lastChunk();
        } else {
            cleanly(reply, out);
        }
    }

    /** Up to the middle of a chunk, or of a body of known length. */
    static void insideAChunk(IntendedReply reply, RawReply out) throws IOException {
        Framing.firstHalf(reply, out);
        if (reply.stream()) {
            out.send(CHUNK_SIZE);
            out.send(half(reply.parts().get(reply.half())));
        }
    }

    /** All events with the mark of the end, and then nothing: neither the end of the body nor of the connection. */
    static void afterDone(IntendedReply reply, RawReply out) throws IOException {
        if (!reply.stream()) {
            Framing.whole(reply, out);
            return;
        }
        Framing.begin(reply, out);
        for (byte[] part : reply.parts()) {
            out.chunk(part);
        }
        out.hold();
    }

    /** The reply in a body whose end only the end of the connection tells, which is closed on the server's side alone. */
    static void byHalfClosing(IntendedReply reply, RawReply out) throws IOException {
        out.head(reply.status(), reply.headers());
        out.send(reply.body());
        out.halfClose();
        out.hold();
    }

    /** The beginning of a head. */
    static void insideTheHead(IntendedReply reply, RawReply out) throws IOException {
        out.send("HTTP/1.1 " + reply.status() + " OK\r\ncontent-ty");
        out.hold();
    }

    /** The reply, and then a close that its head has not announced. */
    static void afterTheReply(IntendedReply reply, RawReply out) throws IOException {
        Framing.whole(reply, out);
        out.close();
    }

    static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
