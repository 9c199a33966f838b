package dev.sonde.testkit.wire;

import dev.sonde.testkit.behaviour.Behaviour;
import dev.sonde.testkit.http.Exchange;
import dev.sonde.testkit.http.Headers;
import dev.sonde.testkit.script.Answer;
import dev.sonde.testkit.script.Cut;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
    private final Behaviour behaviour;
    private final Headers common;
    private final Wait wait;
    private final @Nullable Cut cut;
    private final @Nullable Duration pace;
    private final Runnable ending;
    private @Nullable OutputStream begun;

    AnswerOutlet(Exchange exchange, Behaviour behaviour, Headers common, Wait wait, Answer answer, Runnable ending) {
        this.exchange = exchange;
        this.behaviour = behaviour;
        this.common = common;
        this.wait = wait;
        this.cut = answer.cut();
        this.pace = answer.pace();
        this.ending = ending;
    }

    /** Sends every chunk as an event of its own, then the mark of the end. */
    void events(List<ObjectNode> chunks) throws IOException {
        Headers headers =
                common.with("content-type", "text/event-stream; charset=utf-8").with("cache-control", "no-cache");
        wait.pass(exchange, () -> body(headers).write(COMMENT));
        List<byte[]> events = new ArrayList<>();
        for (ObjectNode chunk : chunks) {
            events.add(utf8("data: " + chunk + "\n\n"));
        }
        events.add(DONE);
        if (cut == null) {
            send(headers, events, Cut.End.COMPLETE);
        } else {
            List<byte[]> left = Truncation.events(events, cut);
            if (cut.end() == Cut.End.ERROR) {
                left.add(utf8("data: " + ApiError.usual(500).body(behaviour) + "\n\n"));
            }
            send(headers, left, cut.end());
        }
    }

    /** Sends a whole reply; its length is told where nothing came before it and the connection lasts. */
    void json(ObjectNode json) throws IOException {
        Headers headers = common.with("content-type", "application/json");
        wait.pass(exchange, () -> body(headers).write(BLANK_LINE));
        if (begun == null && cut == null) {
            ending.run();
            WholeReply.send(exchange, common, json.toString(), behaviour);
            return;
        }
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
            if (i > 0 && pace != null) {
                wait.pause(exchange, pace);
            }
            out.write(parts.get(i));
        }
        ending.run();
        Truncation.end(exchange, out, end);
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
