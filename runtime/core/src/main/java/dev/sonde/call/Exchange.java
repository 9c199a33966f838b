package dev.sonde.call;

import dev.sonde.error.CallException;
import dev.sonde.error.ConnectionException;
import dev.sonde.error.DeadlineException;
import dev.sonde.http.AbortSignal;
import dev.sonde.http.TransportReply;
import dev.sonde.http.TransportRequest;
import java.io.IOException;
import java.net.ProtocolException;
import java.time.Duration;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** One call from its beginning to the headers of the reply that counts: attempts, pauses, clocks, and its end. */
final class Exchange {

    private final ApiClient client;
    private final Settings settings;
    private final TransportRequest request;
    private final AbortSignal abort = new AbortSignal();
    private final CallClocks clocks;
    private final Failures failures;

    Exchange(ApiClient client, String call, TransportRequest request, Duration idle) {
        this.client = client;
        this.settings = client.settings();
        this.request = request;
        this.clocks = new CallClocks(settings.time(), abort, idle, settings.total());
        this.failures = new Failures(call, settings, clocks, idle);
        client.begin(this);
    }

    Settings settings() {
        return settings;
    }

    CallClocks clocks() {
        return clocks;
    }

    Failures failures() {
        return failures;
    }

    /** Ends the call from any thread; its own thread gets a failure. */
    void close() {
        clocks.close();
    }

    /** The call is over, well or not: nothing watches or counts it any more. */
    void end() {
        clocks.stop();
        client.end(this);
    }

    /** The call failed: what is left of its connection is cut. */
    void cut() {
        abort.abort();
        end();
    }

    /** Sends the request, again if need be, until a reply of status 2xx begins. */
    TransportReply open() {
        while (true) {
            int attempt = failures.attempt();
            long began = settings.time().nanos();
            Attempt failed;
            try {
                TransportReply reply = send();
                if (reply.status() / 100 == 2) {
                    client.budget().earn();
                    return reply;
                }
                failed = refused(reply);
            } catch (IOException e) {
                CallException failure = failures.noReply(e, settings.time().nanos() - began);
                failed = new Attempt(failure, mayRetry(failure, e), null);
            }
            pause(attempt, failed);
        }
    }

    private TransportReply send() throws IOException {
        CallException ended = failures.ended(null);
        if (ended != null) {
            throw ended;
        }
        clocks.waiting();
        try {
            TransportReply reply = settings.transport().send(request, abort);
            failures.answered(reply);
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
        CallException ended = failures.ended(null);
        if (ended != null && !(ended instanceof DeadlineException)) {
            throw ended;
        }
        CallException failure = failures.errorReply(reply.status(), body, retryAfter, remark);
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
        if (nanos >= clocks.leftNanos() || !client.budget().take()) {
            throw failed.failure();
        }
        try {
            settings.time().pause(nanos, abort);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failures.interrupted(e);
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
