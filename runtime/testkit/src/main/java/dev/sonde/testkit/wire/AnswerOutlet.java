package dev.sonde.testkit.wire;

import dev.sonde.testkit.http.Exchange;
import dev.sonde.testkit.http.Headers;
import dev.sonde.testkit.script.Cut;
import dev.sonde.testkit.script.Queueing;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Sends an answer, after the keep-alives of its wait and up to its cut. Used once, by one thread. */
final class AnswerOutlet {

    private static final byte[] DONE = utf8("data: [DONE]\n\n");
    private static final byte[] COMMENT = utf8(": keep-alive\n\n");
    private static final byte[] BLANK_LINE = utf8("\n");

    private final Exchange exchange;
    private final Headers common;
    private final Queueing queueing;
    private final @Nullable Cut cut;
    private final Runnable ending;
    private @Nullable OutputStream begun;

    AnswerOutlet(Exchange exchange, Headers common, Queueing queueing, @Nullable Cut cut, Runnable ending) {
        this.exchange = exchange;
        this.common = common;
        this.queueing = queueing;
        this.cut = cut;
        this.ending = ending;
    }

    /** Sends every chunk as an event of its own, then the mark of the end. */
    void events(List<ObjectNode> chunks) throws IOException {
        Headers headers =
                common.with("content-type", "text/event-stream; charset=utf-8").with("cache-control", "no-cache");
        pass(headers, COMMENT);
        List<byte[]> events = new ArrayList<>();
        for (ObjectNode chunk : chunks) {
            events.add(utf8("data: " + chunk + "\n\n"));
        }
        events.add(DONE);
        if (cut == null) {
            send(headers, events, Cut.End.COMPLETE);
        } else {
            send(headers, Truncation.events(events, cut), cut.end());
        }
    }

    /** Sends a whole reply; its length is told where nothing came before it and the connection lasts. */
    void json(ObjectNode json) throws IOException {
        Headers headers = common.with("content-type", "application/json");
        pass(headers, BLANK_LINE);
        byte[] body = utf8(json.toString());
        byte[] sent = cut == null ? body : Truncation.half(body);
        Cut.End end = cut == null ? Cut.End.COMPLETE : cut.end();
        if (begun == null && end == Cut.End.COMPLETE) {
            ending.run();
            exchange.reply(200, headers, sent);
        } else {
            send(headers, List.of(sent), end);
        }
    }

    private void send(Headers headers, List<byte[]> parts, Cut.End end) throws IOException {
        OutputStream out = body(headers);
        for (int i = 0; i < parts.size(); i++) {
            if (i == parts.size() - 1) {
                ending.run();
            }
            out.write(parts.get(i));
        }
        ending.run();
        Truncation.end(exchange, out, end);
    }

    private void pass(Headers headers, byte[] keepAlive) throws IOException {
        try {
            queueing.pass(() -> body(headers).write(keepAlive));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("closed while a call was queued");
        }
    }

    /** The body, begun with the first byte of it: the head of the reply comes no earlier. */
    private OutputStream body(Headers headers) throws IOException {
        OutputStream out = begun;
        if (out == null) {
            out = exchange.stream(200, headers);
            begun = out;
        }
        return out;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
