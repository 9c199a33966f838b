package dev.sonde.observe;

import dev.sonde.error.CallException;
import dev.sonde.http.Header;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Is told how one call goes on; a method that is not overridden does nothing.
 *
 * <p>Events come one after the other on the thread that works on the call, which for asynchronous forms is another than the one
 * that began it. {@link #ended} comes exactly once and is the last event, except that a call ended from another thread (a future
 * that is cancelled, a stream or client that is closed) may end while another event is being told. The call waits for every
 * method to return: none may block.
 */
public interface CallObserver {

    /**
     * The request is about to be sent.
     *
     * @param attempt 1, and more for a retry
     * @return headers to send with this attempt beside those of the call, such as {@code traceparent}
     */
    default List<Header> attempt(int attempt) {
        return List.of();
    }

    /**
     * An attempt failed and is to be repeated. The failure that ends a call is told by {@link #ended} alone.
     *
     * @param attempt the attempt that failed, from 1
     * @param pause how long the call waits before the next attempt
     */
    default void retry(int attempt, CallException failure, Duration pause) {}

    /**
     * The first bytes of a reply are here: its status and headers, whatever the status is.
     *
     * @param traceId the server's id of the request; null if it names none
     */
    default void replyBegan(int status, @Nullable String traceId) {}

    /** The first token of a stream is here: of the text, the reasoning or a tool call. Told of streams of {@link ModelReply} only. */
    default void firstToken() {}

    /**
     * A reply, or one event of a stream, has been read and goes to the caller next.
     *
     * @param value what the caller gets, with the model's text in it
     */
    default void received(Object value) {}

    /** The server has counted the tokens of the call. */
    default void tokens(TokenUsage usage) {}

    /** The call is over. */
    default void ended(CallEnd end) {}
}
