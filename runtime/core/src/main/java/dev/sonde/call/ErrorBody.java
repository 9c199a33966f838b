package dev.sonde.call;

import dev.sonde.http.TransportReply;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What an error reply says, as far as it can be had. */
final class ErrorBody {

    private static final int READ = 65_536;

    private ErrorBody() {}

    /** The body's beginning, whatever happens on the way: the status is the news. */
    static String read(TransportReply reply, CallClocks clocks) {
        byte[] bytes = new byte[READ];
        int size = 0;
        try (InputStream in = ReplyBody.open(reply, clocks)) {
            int count = 0;
            while (count >= 0 && size < READ) {
                size += count;
                count = in.read(bytes, size, READ - size);
            }
        } catch (IOException brokenOff) {
            // What came before is kept.
        }
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }

    /** What the status alone does not say; null if there is nothing to add. */
    static @Nullable String remark(TransportReply reply, @Nullable Duration retryAfter, long leftNanos) {
        int status = reply.status();
        if (status >= 300 && status <= 399) {
            return "a redirect to " + reply.header("location") + ", which is not followed: the key would go along";
        }
        if (retryAfter != null && RetryPolicy.isRetried(status) && retryAfter.toNanos() >= leftNanos) {
            return "the server asks to wait " + retryAfter.toSeconds() + " s, but the totalTimeout leaves only "
                    + Duration.ofNanos(leftNanos).toSeconds() + " s";
        }
        return null;
    }
}
