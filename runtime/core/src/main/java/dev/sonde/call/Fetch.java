package dev.sonde.call;

import dev.sonde.error.CallException;
import dev.sonde.http.TransportReply;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A call whose reply is one JSON value. */
final class Fetch<T> implements Answer<T> {

    private static final int INITIAL = 8_192;

    private final Exchange exchange;
    private final JsonCodec<T> codec;

    Fetch(Exchange exchange, JsonCodec<T> codec) {
        this.exchange = exchange;
        this.codec = codec;
    }

    @Override
    public T run() {
        exchange.enter();
        try {
            TransportReply reply = exchange.open();
            T value = decode(reply, read(reply));
            exchange.received(value);
            exchange.completed();
            return value;
        } catch (Throwable failure) {
            exchange.failed(failure);
            throw failure;
        } finally {
            exchange.leave();
        }
    }

    /** What stood before the body; for after the run. */
    ReplyHead head() {
        return exchange.failures().head();
    }

    /** The whole body: read to its end the connection can serve the next call, and an error can show what came. */
    private byte[] read(TransportReply reply) {
        int bound = exchange.settings().maxReplyBytes();
        byte[] bytes = new byte[Math.min(INITIAL, bound)];
        int size = 0;
        try (InputStream in = ReplyBody.open(reply, exchange.clocks())) {
            while (true) {
                if (size == bytes.length) {
                    if (size == bound) {
                        requireEnd(in);
                        return bytes;
                    }
                    bytes = Arrays.copyOf(bytes, (int) Math.min(bound, 2L * size));
                }
                int count = in.read(bytes, size, bytes.length - size);
                if (count < 0) {
                    return Arrays.copyOf(bytes, size);
                }
                size += count;
            }
        } catch (IOException e) {
            throw exchange.failures().brokenOff(e);
        }
    }

    private void requireEnd(InputStream in) throws IOException {
        if (in.read() >= 0) {
            throw exchange.failures().tooLarge();
        }
    }

    private T decode(TransportReply reply, byte[] body) {
        String remark = remark(reply, body);
        if (remark != null) {
            throw unexpected(reply, body, remark);
        }
        try {
            return JsonText.read(body, codec);
        } catch (RuntimeException e) {
            throw exchange.failures().undecodable(text(body), codec, e);
        }
    }

    /** Why a reply of status 200 is not even worth reading; null if it is. */
    private static @Nullable String remark(TransportReply reply, byte[] body) {
        int first = 0;
        while (first < body.length && body[first] >= 0 && body[first] <= ' ') {
            first++;
        }
        if (first == body.length) {
            return "the body is empty";
        }
        String type = reply.header("content-type");
        if (body[first] == '<' || (type != null && type.toLowerCase(Locale.ROOT).startsWith("text/event-stream"))) {
            return "the body is not JSON, its type is " + type;
        }
        return ErrorProbe.isError(body, 0, body.length) ? "the body is an error" : null;
    }

    private CallException unexpected(TransportReply reply, byte[] body, String remark) {
        return exchange.failures().errorReply(reply.status(), text(body), null, remark);
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
