package dev.sonde.call;

import dev.sonde.error.CallState;
import dev.sonde.http.TransportReply;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How far one call has come. For the call's thread. */
final class Progress {

    /** Where servers write the id of a request, the most telling first. */
    private static final List<String> TRACE_HEADERS = List.of(
            "x-ds-trace-id", "x-request-id", "x-deepseek-request-id", "request-id", "x-trace-id", "x-correlation-id");

    private final String call;
    private final Settings settings;
    private int attempts;
    private @Nullable TransportReply reply;
    private @Nullable String traceId;
    private @Nullable StringBuilder text;
    private long events;

    Progress(String call, Settings settings) {
        this.call = call;
        this.settings = settings;
    }

    int attempt() {
        return ++attempts;
    }

    /** The reply that began is a stream. */
    void streaming() {
        text = new StringBuilder();
    }

    boolean isStreaming() {
        return text != null;
    }

    void event() {
        events++;
    }

    /** Keeps a piece of a stream's text, up to a bound. */
    void text(String piece) {
        if (text != null && text.length() < settings.maxReplyBytes()) {
            text.append(piece);
        }
    }

    void answered(TransportReply reply) {
        this.reply = reply;
        traceId = null;
        for (String name : TRACE_HEADERS) {
            if (traceId == null) {
                traceId = reply.header(name);
            }
        }
        traceId = traceId == null ? null : settings.blot(traceId);
    }

    String call() {
        return call;
    }

    int attempts() {
        return attempts;
    }

    long events() {
        return events;
    }

    @Nullable
    String traceId() {
        return traceId;
    }

    /** What stood before the body of the newest reply; for after it. */
    ReplyHead head() {
        TransportReply answer = Objects.requireNonNull(reply, "reply");
        return new ReplyHead(answer.status(), answer.headers(), traceId, attempts);
    }

    /** As exceptions tell it. */
    CallState state() {
        return new CallState(call, attempts, traceId, text == null ? null : text.toString(), events);
    }
}
