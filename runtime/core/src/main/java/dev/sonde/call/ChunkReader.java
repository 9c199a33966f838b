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
        boolean open = false;
        try {
            TransportReply reply = exchange.open();
            requireEvents(exchange, reply);
            exchange.failures().streaming();
            ChunkReader<T> reader =
                    new ChunkReader<>(exchange, codec, done, reply, ReplyBody.open(reply, exchange.clocks()));
            open = true;
            return reader;
        } catch (IOException e) {
            throw exchange.failures().brokenOff(e);
        } finally {
            if (!open) {
                exchange.cut();
            }
        }
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
        boolean read = false;
        try {
            // Events that are here already are not handed out any more when the call was ended from this side.
            CallException ended = exchange.failures().ended(null);
            if (ended != null) {
                throw ended;
            }
            ServerSentEvent event = decoder.next();
            T chunk = event == null ? endOfBody() : chunk(event);
            read = true;
            return chunk;
        } catch (IOException e) {
            CallException failure = exchange.failures().brokenOff(e);
            if (!finished || !isLoss(failure)) {
                throw failure;
            }
            // The reply was complete: a connection that breaks after it takes nothing away.
            return null;
        } finally {
            if (!read) {
                over = true;
                exchange.cut();
            }
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
        exchange.end();
        return null;
    }

    @Override
    public void close() {
        if (!over) {
            exchange.close();
            exchange.end();
        }
    }
}
