package dev.sonde.call;

import dev.sonde.error.CallException;
import dev.sonde.error.DeadlineException;
import dev.sonde.error.StreamTruncatedException;
import dev.sonde.http.TransportReply;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;
import dev.sonde.prompt.Ending;
import dev.sonde.prompt.TextChunk;
import dev.sonde.sse.ServerSentEvent;
import dev.sonde.sse.SseDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call whose reply is a stream of events, each with one JSON value. */
final class ChunkReader<T> implements EventSource<T> {

    private final Exchange exchange;
    private final JsonCodec<T> codec;
    private final @Nullable String done;
    private final TransportReply reply;
    private final InputStream body;
    private final SseDecoder decoder;
    private boolean finished;
    private volatile boolean over;

    private ChunkReader(
            Exchange exchange, JsonCodec<T> codec, @Nullable String done, TransportReply reply, InputStream body) {
        this.exchange = exchange;
        this.codec = codec;
        this.done = done;
        this.reply = reply;
        this.body = body;
        this.decoder = new SseDecoder(body, exchange.settings().maxEventBytes());
    }

    /** Sends the request and waits for the stream to begin. */
    static <T> ChunkReader<T> open(Exchange exchange, JsonCodec<T> codec, @Nullable String done) {
        exchange.enter();
        try {
            TransportReply reply = exchange.open();
            requireEvents(exchange, reply);
            exchange.failures().streaming();
            return new ChunkReader<>(exchange, codec, done, reply, bodyOf(exchange, reply));
        } catch (Throwable failure) {
            exchange.failed(failure);
            throw failure;
        } finally {
            exchange.leave();
        }
    }

    private static InputStream bodyOf(Exchange exchange, TransportReply reply) {
        try {
            return ReplyBody.open(reply, exchange.clocks());
        } catch (IOException e) {
            throw exchange.failures().brokenOff(e);
        }
    }

    ReplyHead head() {
        return exchange.failures().head();
    }

    private static void requireEvents(Exchange exchange, TransportReply reply) {
        String type = reply.header("content-type");
        if (type != null && !type.toLowerCase(Locale.ROOT).startsWith("text/event-stream")) {
            String raw = ErrorBody.read(reply, exchange.clocks());
            throw exchange.failures()
                    .errorReply(reply.status(), raw, null, "a stream was asked for, but the type is " + type);
        }
    }

    @Override
    public @Nullable T next() {
        if (over) {
            return null;
        }
        exchange.enter();
        try {
            return read();
        } catch (Throwable failure) {
            over = true;
            exchange.failed(failure);
            throw failure;
        } finally {
            exchange.leave();
        }
    }

    private @Nullable T read() {
        try {
            // Events that are here already are not handed out any more when the call was ended from this side.
            CallException ended = exchange.failures().ended(null);
            if (ended != null) {
                throw ended;
            }
            ServerSentEvent event = decoder.next();
            return event == null ? endOfBody() : chunk(event);
        } catch (IOException e) {
            CallException failure = exchange.failures().brokenOff(e);
            if (!finished || !isLoss(failure)) {
                throw failure;
            }
            // The reply was complete: a connection that breaks after it takes nothing away.
            over = true;
            exchange.broken();
            return null;
        }
    }

    private static boolean isLoss(CallException failure) {
        return failure instanceof StreamTruncatedException || failure instanceof DeadlineException;
    }

    private @Nullable T chunk(ServerSentEvent event) throws IOException {
        Failures failures = exchange.failures();
        if (event.data().equals(done)) {
            return end();
        }
        failures.event();
        byte[] data = event.data().getBytes(StandardCharsets.UTF_8);
        if (ErrorProbe.isError(data) || event.type().equals("error")) {
            throw failures.errorReply(reply.status(), event.data(), null, "the stream broke off with an error");
        }
        T chunk;
        try {
            chunk = JsonText.read(data, codec);
        } catch (RuntimeException e) {
            throw failures.undecodable(event.data(), codec, e);
        }
        if (chunk instanceof TextChunk piece) {
            Optional<String> text = piece.text();
            if (text.isPresent()) {
                failures.text(text.get());
            }
            finished |= piece.ending() != Ending.NONE;
        }
        exchange.received(chunk);
        return chunk;
    }

    private @Nullable T endOfBody() throws IOException {
        if (!finished && done != null && !done.equals(decoder.unfinished())) {
            throw exchange.failures().truncated();
        }
        return end();
    }

    private @Nullable T end() throws IOException {
        over = true;
        body.close();
        exchange.completed();
        return null;
    }

    @Override
    public void close() {
        if (!over) {
            exchange.close();
        }
    }
}
