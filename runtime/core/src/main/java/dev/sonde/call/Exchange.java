package dev.sonde.call;

import dev.sonde.error.CallException;
import dev.sonde.error.ConnectionException;
import dev.sonde.error.DeadlineException;
import dev.sonde.http.AbortSignal;
import dev.sonde.http.TransportReply;
import dev.sonde.http.TransportRequest;
import dev.sonde.observe.ObservedCall;
import java.io.IOException;
import java.lang.ref.Cleaner.Cleanable;
import java.net.ProtocolException;
import java.time.Duration;
import java.util.Objects;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * One call from its beginning to the headers of the reply that counts: attempts, pauses, clocks, and its one end.
 *
 * <p>Whoever works on the call says so by {@link #enter} and {@link #leave}, and ends it. A call that is ended from this side
 * while nobody works on it (a stream between two events, a task that has not started) is ended by who ended it.
 */
final class Exchange implements Runnable {

    private final ApiClient client;
    private final Settings settings;
    private final TransportRequest request;
    private final AbortSignal abort = new AbortSignal();
    private final CallClocks clocks;
    private final Progress progress;
    private final Duration idle;
    private final @Nullable Observation observation;
    private volatile boolean busy;
    private volatile boolean over;
    private volatile @Nullable Runnable whenEnded;
    private volatile @Nullable Cleanable leakWatch;

    /**
     * Begins a call.
     *
     * @param observed the call as listeners are told of it; null if there are none
     */
    Exchange(ApiClient client, String call, TransportRequest request, Duration idle, @Nullable ObservedCall observed) {
        this.client = client;
        this.settings = client.settings();
        this.request = request;
        this.clocks = new CallClocks(settings.time(), abort, idle, settings.totalLeft());
        this.progress = new Progress(call, settings);
        this.idle = idle;
        this.observation = observed == null || settings.listeners() == null
                ? null
                : settings.listeners().begin(observed, settings);
        clocks.whenEnded(this);
        client.shared().begin(this);
    }

    Settings settings() {
        return settings;
    }

    CallClocks clocks() {
        return clocks;
    }

    Progress progress() {
        return progress;
    }

    Failures failures() {
        return new Failures(progress, settings, clocks, idle, request.uri());
    }

    /** Ends the call from any thread; its own thread gets a failure. */
    void close() {
        clocks.close();
    }

    /** Sets what happens, beside the abort, when the call is ended from this side; it must not block and may run twice. */
    void whenEnded(Runnable action) {
        whenEnded = action;
        if (clocks.ending() != null) {
            action.run();
        }
    }

    /** From here to {@link #leave} this thread works on the call. */
    void enter() {
        busy = true;
    }

    void leave() {
        busy = false;
        // Whoever ended the call meanwhile left the rest to this thread.
        if (clocks.ending() != null) {
            endFromThisSide();
        }
    }

    /** The call was ended from this side. */
    @Override
    public void run() {
        Runnable action = whenEnded;
        if (action != null) {
            action.run();
        }
        if (!busy) {
            endFromThisSide();
        }
    }

    private void endFromThisSide() {
        if (!over) {
            end(
                    false,
                    clocks.ending() == CallClocks.Ending.CLOSED
                            ? null
                            : failures().ended(null));
        }
    }

    /** A reply, or an event of it, is here. */
    void received(Object value) {
        if (observation != null) {
            observation.received(value);
        }
    }

    /** The call went well to its end. */
    void completed() {
        end(true, null);
    }

    /** The call went well, but what is left of its connection is of no use. */
    void broken() {
        abort.abort();
        completed();
    }

    /** The call failed: what is left of its connection is cut. */
    void failed(Throwable failure) {
        abort.abort();
        end(false, failure);
    }

    /** Nothing watches or counts the call any more. */
    private void end(boolean completed, @Nullable Throwable failure) {
        over = true;
        clocks.stop();
        client.shared().end(this);
        Cleanable watch = leakWatch;
        if (watch != null) {
            watch.clean();
        }
        if (observation != null) {
            observation.end(completed, failure, progress.attempts(), progress.events());
        }
    }

    /** From now on a handle that is dropped before the call is over is reported, and the call closed. */
    void watchForLeak(Object handle) {
        leakWatch = StreamLeaks.watch(handle, this);
    }

    boolean isOver() {
        return over;
    }

    /** Sends the request, again if need be, until a reply of status 2xx begins. */
    TransportReply open() {
        while (true) {
            int attempt = progress.attempt();
            long began = settings.time().nanos();
            Attempt failed;
            try {
                TransportReply reply = send(attempt);
                if (reply.status() / 100 == 2) {
                    client.shared().budget().earn();
                    return reply;
                }
                failed = refused(reply);
            } catch (IOException e) {
                CallException failure = failures().noReply(e, settings.time().nanos() - began);
                failed = new Attempt(failure, mayRetry(failure, e), null);
            }
            pause(attempt, failed);
        }
    }

    private TransportReply send(int attempt) throws IOException {
        if (clocks.ending() != null || Thread.currentThread().isInterrupted()) {
            throw Objects.requireNonNull(failures().ended(null));
        }
        TransportRequest sent = observation == null ? request : observation.attempt(attempt, request);
        clocks.waiting();
        try {
            TransportReply reply = settings.transport().send(sent, abort);
            progress.answered(reply);
            if (observation != null) {
                observation.replyBegan(reply.status(), progress.traceId());
            }
            return reply;
        } finally {
            clocks.received();
        }
    }

    private Attempt refused(TransportReply reply) {
        Duration retryAfter =
                RetryAfter.parse(reply.header("retry-after"), settings.time().now());
        String remark = ErrorBody.remark(reply, retryAfter, clocks.leftNanos());
        String body = ErrorBody.read(reply, clocks);
        CallException ended = failures().ended(null);
        if (ended != null && !(ended instanceof DeadlineException)) {
            throw ended;
        }
        CallException failure = failures().errorReply(reply.status(), body, retryAfter, remark);
        return new Attempt(failure, ended == null && RetryPolicy.isRetried(reply.status()), retryAfter);
    }

    /** Waits before the next attempt, or throws if there is none. */
    private void pause(int attempt, Attempt failed) {
        if (!failed.retried() || attempt >= settings.retries().attempts()) {
            throw failed.failure();
        }
        Duration asked = failed.retryAfter();
        long nanos = asked == null
                ? settings.retries().pauseNanos(attempt, settings.time().random())
                : asked.toNanos();
        if (nanos >= clocks.leftNanos() || !client.shared().budget().take()) {
            throw failed.failure();
        }
        if (observation != null) {
            observation.retry(attempt, failed.failure(), nanos);
        }
        try {
            settings.time().pause(nanos, abort);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failures().interrupted(e);
        }
    }

    /** Only if no byte of a reply came and another try may go better: not after a certificate that is not trusted. */
    private static boolean mayRetry(CallException failure, IOException cause) {
        if (failure instanceof DeadlineException deadline) {
            return deadline.clock() == DeadlineException.Clock.CONNECT;
        }
        return failure instanceof ConnectionException
                && !(cause instanceof ProtocolException)
                && !(cause instanceof SSLHandshakeException)
                && !(cause instanceof SSLPeerUnverifiedException);
    }

    /** An attempt that failed. */
    private record Attempt(
            CallException failure,
            boolean retried,
            @Nullable Duration retryAfter) {}
}
