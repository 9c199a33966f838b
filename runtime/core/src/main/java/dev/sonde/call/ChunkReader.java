package dev.sonde.call;

import dev.sonde.error.CallException;
import dev.sonde.error.DeadlineException;
import dev.sonde.error.StreamTruncatedException;
import dev.sonde.fold.Folding;
import dev.sonde.http.TransportReply;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonReader;
import dev.sonde.prompt.Ending;
import dev.sonde.prompt.TextChunk;
import dev.sonde.sse.SseDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A call whose reply is a stream of events, each with one JSON value. */
final class ChunkReader<T> implements EventSource<T> {

    private final Exchange exchange;
    private final JsonCodec<T> codec;
    private final JsonReader<T> json;
    private final byte @Nullable [] done;
    private final TransportReply reply;
    private final InputStream body;
    private final SseDecoder decoder;
    private boolean finished;
    private volatile boolean over;

    private ChunkReader(
            Exchange exchange, JsonCodec<T> codec, @Nullable String done, TransportReply reply, InputStream body) {
        this.exchange = exchange;
        this.codec = codec;
        this.json = new JsonReader<>(codec);
        this.done = done == null ? null : done.getBytes(StandardCharsets.UTF_8);
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
            exchange.progress().streaming();
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
        return exchange.progress().head();
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
            finish();
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
            return decoder.advance() ? chunk() : endOfBody();
        } catch (IOException e) {
            CallException failure = exchange.failures().brokenOff(e);
            if (!finished || !isLoss(failure)) {
                throw failure;
            }
            // The reply was complete: a connection that breaks after it takes nothing away.
            finish();
            exchange.broken();
            return null;
        }
    }

    private static boolean isLoss(CallException failure) {
        return failure instanceof StreamTruncatedException || failure instanceof DeadlineException;
    }

    private @Nullable T chunk() throws IOException {
        if (isDone()) {
            return end();
        }
        Progress progress = exchange.progress();
        progress.event();
        if (ErrorProbe.isError(decoder.bytes(), decoder.from(), decoder.to())
                || decoder.type().equals("error")) {
            throw exchange.failures()
                    .errorReply(reply.status(), decoder.text(), null, "the stream broke off with an error");
        }
        T chunk;
        try {
            chunk = json.read(decoder.bytes(), decoder.from(), decoder.to());
        } catch (RuntimeException e) {
            throw exchange.failures().undecodable(decoder.text(), codec, e);
        }
        if (chunk instanceof TextChunk piece) {
            Optional<String> text = piece.text();
            if (text.isPresent()) {
                progress.text(text.get());
            }
            finished |= piece.ending() != Ending.NONE;
        }
        exchange.received(chunk);
        return chunk;
    }

    private boolean isDone() {
        return done != null && Arrays.equals(decoder.bytes(), decoder.from(), decoder.to(), done, 0, done.length);
    }

    private @Nullable T endOfBody() throws IOException {
        if (!finished && done != null && !(decoder.hasUnfinished() && isDone())) {
            throw exchange.failures().truncated();
        }
        return end();
    }

    private void finish() {
        over = true;
        json.close();
    }

    private @Nullable T end() throws IOException {
        finish();
        body.close();
        exchange.completed();
        return null;
    }

    @Override
    public <R> R fold(Folding<? super T, R> folding, @Nullable Consumer<? super T> receiver) {
        try {
            for (T event = next(); event != null; event = next()) {
                folding.add(event);
                if (folding.size() > exchange.settings().maxReplyBytes()) {
                    throw exchange.failures().tooLarge();
                }
                if (receiver != null) {
                    receiver.accept(event);
                }
            }
            return reply(folding);
        } catch (Throwable failure) {
            finish();
            exchange.failed(failure);
            throw failure;
        }
    }

    private <R> R reply(Folding<? super T, R> folding) {
        try {
            return folding.reply();
        } catch (RuntimeException e) {
            throw exchange.failures().undecodable(folding.json().toString(), folding.codec(), e);
        }
    }

    @Override
    public void close() {
        if (!over) {
            exchange.close();
        }
    }
}
