package dev.sonde.call;

import dev.sonde.http.TransportReply;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A reply's body as it was before it was packed. Packing is never asked for: replies are small, and what packs a stream tends
 * to hold its events back. Some servers do it unasked.
 */
final class ReplyBody {

    private ReplyBody() {}

    static InputStream open(TransportReply reply, CallClocks clocks) throws IOException {
        InputStream metered = new MeteredBody(reply.body(), clocks);
        return isPacked(reply) ? new GZIPInputStream(metered) : metered;
    }

    private static boolean isPacked(TransportReply reply) {
        @Nullable String encoding = reply.header("content-encoding");
        return "gzip".equalsIgnoreCase(encoding) || "x-gzip".equalsIgnoreCase(encoding);
    }
}
