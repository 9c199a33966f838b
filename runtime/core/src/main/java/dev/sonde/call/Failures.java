package dev.sonde.call;

import dev.sonde.error.ApiException;
import dev.sonde.error.CallClosedException;
import dev.sonde.error.CallException;
import dev.sonde.error.CallInterruptedException;
import dev.sonde.error.CallState;
import dev.sonde.error.ConnectionException;
import dev.sonde.error.DeadlineException;
import dev.sonde.error.DeadlineException.Clock;
import dev.sonde.error.DecodingException;
import dev.sonde.error.ErrorReply;
import dev.sonde.error.StreamTruncatedException;
import dev.sonde.error.TooLargeException;
import dev.sonde.json.JsonCodec;
import dev.sonde.sse.EventTooLargeException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Gives every failure of one call its type. A call that goes well makes none: loading this class loads every exception.
 */
final class Failures {

    /** Characters of raw text that an exception keeps. */
    private static final int KEPT = 65_536;

    private final Progress progress;
    private final Settings settings;
    private final CallClocks clocks;
    private final Duration idle;
    private final URI place;

    Failures(Progress progress, Settings settings, CallClocks clocks, Duration idle, URI place) {
        this.progress = progress;
        this.settings = settings;
        this.clocks = clocks;
        this.idle = idle;
        this.place = place;
    }

    private CallState state() {
        return progress.state();
    }

    /** What ended the call from this side: a closing, a clock or an interrupt; null if nothing did. */
    @Nullable
    CallException ended(@Nullable IOException cause) {
        CallClocks.Ending ending = clocks.ending();
        if (ending == null) {
            return Thread.currentThread().isInterrupted() ? new CallInterruptedException(state(), cause) : null;
        }
        return switch (ending) {
            case CLOSED -> closed(cause);
            case IDLE -> new DeadlineException(state(), Clock.IDLE, idle, cause);
            case TOTAL -> new DeadlineException(state(), Clock.TOTAL, settings.total(), cause);
        };
    }

    CallException closed(@Nullable Throwable cause) {
        return new CallClosedException(state(), cause);
    }

    CallException interrupted(InterruptedException cause) {
        return new CallInterruptedException(state(), cause);
    }

    /** No reply came. */
    CallException noReply(IOException cause, long waitedNanos) {
        CallException ended = ended(cause);
        if (ended != null) {
            return ended;
        }
        if (cause instanceof HttpConnectTimeoutException || cause instanceof SocketTimeoutException) {
            return new DeadlineException(state(), Clock.CONNECT, Duration.ofNanos(waitedNanos), cause);
        }
        String server = place.getScheme() + "://" + place.getRawAuthority();
        return new ConnectionException(state(), "got no reply from " + server, settings.blot(cause));
    }

    /** The body of a reply broke off. */
    CallException brokenOff(IOException cause) {
        CallException ended = ended(cause);
        if (ended != null) {
            return ended;
        }
        if (cause instanceof EventTooLargeException) {
            return new TooLargeException(state(), "maxEventBytes", settings.maxEventBytes(), cause);
        }
        return progress.isStreaming()
                ? new StreamTruncatedException(state(), settings.blot(cause))
                : new ConnectionException(state(), "got only a part of its reply", settings.blot(cause));
    }

    CallException truncated() {
        return new StreamTruncatedException(state(), null);
    }

    CallException tooLarge() {
        return new TooLargeException(state(), "maxReplyBytes", settings.maxReplyBytes(), null);
    }

    CallException errorReply(int status, String body, @Nullable Duration retryAfter, @Nullable String remark) {
        return ApiException.of(
                new ErrorReply(state(), status, keep(body), retryAfter, remark == null ? null : settings.blot(remark)));
    }

    CallException undecodable(String raw, JsonCodec<?> codec, RuntimeException cause) {
        String blotted = settings.blot(raw);
        // A codec's message may quote the text: with the key in it, the codec is asked again without.
        return DecodingException.of(
                state(), blotted, codec, blotted.equals(raw) ? cause : UnreadableText.cause(blotted, codec));
    }

    private String keep(String body) {
        return settings.blot(body.length() <= KEPT ? body : body.substring(0, KEPT));
    }
}
