package dev.sonde.call;

import dev.sonde.http.TransportReply;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;
import dev.sonde.json.OptionalCodec;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A call whose reply is one JSON value; if that is optional, the body may be empty. */
final class JsonFetch<T> extends Fetch<T> {

    private final Exchange exchange;
    private final JsonCodec<T> codec;

    JsonFetch(Exchange exchange, JsonCodec<T> codec) {
        super(exchange);
        this.exchange = exchange;
        this.codec = codec;
    }

    @Override
    T decode(TransportReply reply, byte[] body, int size) {
        if (codec instanceof OptionalCodec && first(body, size) == size) {
            return JsonText.read("null", codec);
        }
        String remark = remark(reply, body, size);
        if (remark != null) {
            throw exchange.failures().errorReply(reply.status(), text(body, size), null, remark);
        }
        try {
            return JsonText.read(body, 0, size, codec);
        } catch (RuntimeException e) {
            throw exchange.failures().undecodable(text(body, size), codec, e);
        }
    }

    /** Why a reply of status 200 is not even worth reading; null if it is. */
    private static @Nullable String remark(TransportReply reply, byte[] body, int size) {
        int first = first(body, size);
        if (first == size) {
            return "the body is empty";
        }
        String type = reply.header("content-type");
        if (body[first] == '<' || (type != null && type.toLowerCase(Locale.ROOT).startsWith("text/event-stream"))) {
            return "the body is not JSON, its type is " + type;
        }
        return ErrorProbe.isError(body, 0, size) ? "the body is an error" : null;
    }

    /** Where the body begins behind white space; its end if it is empty. */
    private static int first(byte[] body, int size) {
        int first = 0;
        while (first < size && body[first] >= 0 && body[first] <= ' ') {
            first++;
        }
        return first;
    }

    private static String text(byte[] body, int size) {
        return new String(body, 0, size, StandardCharsets.UTF_8);
    }
}
