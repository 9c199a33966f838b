package dev.sonde.testkit.fault;

import dev.sonde.testkit.http.Headers;
import dev.sonde.testkit.http.RawReply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Sends replies, or parts of them, in the framing that HTTP wants: a stream in chunks, a whole reply with its length. */
final class Framing {

    private static final int PIECES = 20;

    private Framing() {}

    /** What happens before each piece. */
    interface Pause {
        void pass() throws IOException;
    }

    static void whole(IntendedReply reply, RawReply out) throws IOException {
        if (reply.stream()) {
            beginChunks(reply, out);
            sendChunks(reply.parts(), out);
            out.lastChunk();
        } else {
            out.whole(reply.status(), reply.headers(), reply.body());
        }
    }

    /** A reply of any kind in chunks of the given size. */
    static void inChunks(IntendedReply reply, RawReply out, int size) throws IOException {
        beginChunks(reply, out);
        byte[] body = reply.body();
        for (int from = 0; from < body.length; from += size) {
            out.chunk(Arrays.copyOfRange(body, from, Math.min(body.length, from + size)));
        }
        out.lastChunk();
    }

    static void pieces(IntendedReply reply, RawReply out, Pause pause) throws IOException {
        byte[] body = reply.body();
        begin(reply, out);
        if (reply.stream()) {
            for (byte[] part : reply.parts()) {
                pause.pass();
                out.chunk(part);
            }
            out.lastChunk();
        } else {
            int size = Math.max(1, (body.length + PIECES - 1) / PIECES);
            for (int from = 0; from < body.length; from += size) {
                pause.pass();
                out.send(Arrays.copyOfRange(body, from, Math.min(body.length, from + size)));
            }
            out.complete();
        }
    }

    /** The head and the first half of the events or bytes, as if the other half would follow. */
    static void firstHalf(IntendedReply reply, RawReply out) throws IOException {
        begin(reply, out);
        if (reply.stream()) {
            sendChunks(reply.parts().subList(0, reply.half()), out);
        } else {
            byte[] body = reply.body();
            out.send(Arrays.copyOf(body, body.length / 2));
        }
    }

    static void secondHalf(IntendedReply reply, RawReply out) throws IOException {
        if (reply.stream()) {
            sendChunks(reply.parts().subList(reply.half(), reply.parts().size()), out);
            out.lastChunk();
        } else {
            byte[] body = reply.body();
            out.send(Arrays.copyOfRange(body, body.length / 2, body.length));
            out.complete();
        }
    }

    /** The head of the reply as it ought to be. */
    static void begin(IntendedReply reply, RawReply out) throws IOException {
        if (reply.stream()) {
            beginChunks(reply, out);
        } else {
            out.head(reply.status(), reply.headers().with("content-length", Integer.toString(reply.body().length)));
        }
    }

    static void beginChunks(IntendedReply reply, RawReply out) throws IOException {
        out.head(reply.status(), reply.headers().with("transfer-encoding", "chunked"));
    }

    private static void sendChunks(List<byte[]> parts, RawReply out) throws IOException {
        for (byte[] part : parts) {
            out.chunk(part);
        }
    }

    /** A reply of another status and type than was meant. */
    static void instead(RawReply out, int status, Headers headers, String body) throws IOException {
        out.whole(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }
}
