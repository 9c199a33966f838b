package dev.sonde.testkit.fault;

import dev.sonde.testkit.http.Headers;
import dev.sonde.testkit.http.RawReply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

/** Replies whose bytes are others than meant, or in another form. */
final class Rewriting {

    private static final String ERROR =
            "{\"error\":{\"message\":\"The server is overloaded\",\"type\":\"server_error\"}}";
    private static final String PAGE = "<html><body><h1>The gateway says hello</h1></body></html>";
    private static final String GARBAGE = "{oops";

    /** In this order no two of them become one. */
    private static final List<String> LINE_ENDS = List.of("\r\n", "\n", "\r");

    private static final int SMALL_CHUNK = 7;

    private Rewriting() {}

    /** A reply with each of its parts changed as text. */
    static void texts(IntendedReply reply, RawReply out, UnaryOperator<String> change) throws IOException {
        Framing.whole(reply.mapTexts(change), out);
    }

    static void errorObject(IntendedReply reply, RawReply out) throws IOException {
        Framing.instead(out, 200, Headers.of("content-type", "application/json").with(trace(reply)), ERROR);
    }

    static void htmlPage(IntendedReply reply, RawReply out) throws IOException {
        Framing.instead(out, 200, Headers.of("content-type", "text/html").with(trace(reply)), PAGE);
    }

    static void status(IntendedReply reply, RawReply out, int status) throws IOException {
        Framing.instead(
                out, status, Headers.of("content-type", "application/json").with(trace(reply)), ERROR);
    }

    static void retryAfter(IntendedReply reply, RawReply out, String value) throws IOException {
        Headers headers = Headers.of("content-type", "application/json").with("retry-after", value);
        Framing.instead(out, 429, headers.with(trace(reply)), ERROR);
    }

    /** Half of the events, then one that is an error, then the end as usual. */
    static void errorEvent(IntendedReply reply, RawReply out) throws IOException {
        insertHalfway(reply, out, ERROR);
    }

    /** Half of the events, then one that is no JSON, then the others. */
    static void garbageEvent(IntendedReply reply, RawReply out) throws IOException {
        insertHalfway(reply, out, GARBAGE);
    }

    private static void insertHalfway(IntendedReply reply, RawReply out, String data) throws IOException {
        List<byte[]> parts = new ArrayList<>(reply.parts());
        if (reply.stream()) {
            parts.add(reply.half(), Breaking.utf8("data: " + data + "\n\n"));
        } else {
            parts.set(0, Breaking.utf8(data));
        }
        Framing.whole(reply.with(parts), out);
    }

    static void byteOrderMark(IntendedReply reply, RawReply out) throws IOException {
        List<byte[]> parts = new ArrayList<>(reply.parts());
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        first.writeBytes(Breaking.utf8("\uFEFF"));
        first.writeBytes(parts.get(0));
        parts.set(0, first.toByteArray());
        Framing.whole(reply.with(parts), out);
    }

    /** CRLF, LF and CR as the ends of lines, in turn. */
    static String mixedLineEnds(String part) {
        StringBuilder mixed = new StringBuilder();
        int line = 0;
        for (String text : part.split("\n", -1)) {
            mixed.append(line == 0 ? "" : LINE_ENDS.get(line % LINE_ENDS.size()))
                    .append(text);
            line++;
        }
        return mixed.toString();
    }

    /** A comment before each event, or blank lines before a whole reply. */
    static void keepAlives(IntendedReply reply, RawReply out) throws IOException {
        if (reply.stream()) {
            texts(reply, out, event -> ": keep-alive\n\n" + event);
        } else {
            Framing.inChunks(reply.mapTexts(body -> "\n\r\n\n" + body), out, Integer.MAX_VALUE / 2);
        }
    }

    /** The reply in very small chunks, whatever its parts are. */
    static void smallChunks(IntendedReply reply, RawReply out) throws IOException {
        Framing.inChunks(reply, out, SMALL_CHUNK);
    }

    /** The reply packed, each event such that it can be unpacked as soon as it is there. */
    static void gzip(IntendedReply reply, RawReply out) throws IOException {
        List<byte[]> packed = new ArrayList<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes, true)) {
            for (byte[] part : reply.parts()) {
                gzip.write(part);
                gzip.flush();
                packed.add(bytes.toByteArray());
                bytes.reset();
            }
        }
        packed.add(bytes.toByteArray());
        Framing.whole(reply.with(packed).with("content-encoding", "gzip"), out);
    }

    private static Headers trace(IntendedReply reply) {
        return new Headers(reply.headers().fields().stream()
                .filter(field -> field.name().equals("x-ds-trace-id"))
                .toList());
    }
}
