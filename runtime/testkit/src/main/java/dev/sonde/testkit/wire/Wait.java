package dev.sonde.testkit.wire;

import dev.sonde.testkit.http.Exchange;
import dev.sonde.testkit.script.Queueing;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;

/** The wait of a call before its answer, and how long the whole call may take. Begins when it is made. */
final class Wait {

    private final Queueing queueing;
    private final Duration limit;
    private final boolean coversTheAnswer;
    private final long start = System.nanoTime();

    /**
     * @param queueing how the call waits
     * @param limit how long it may; then the service ends the connection
     * @param coversTheAnswer whether the limit goes on while the answer comes
     */
    Wait(Queueing queueing, Duration limit, boolean coversTheAnswer) {
        this.queueing = queueing;
        this.limit = limit;
        this.coversTheAnswer = coversTheAnswer;
    }

    /** Sends one keep-alive. */
    interface KeepAlive {
        void send() throws IOException;
    }

    /** Waits, until the client is gone at the latest. */
    void pass(Exchange exchange, KeepAlive keepAlive) throws IOException {
        Queueing.Waiting waiting = new Queueing.Waiting() {
            @Override
            public void keepAlive() throws IOException {
                keepAlive.send();
            }

            @Override
            public boolean isAbandoned() throws IOException {
                return exchange.isClientGone();
            }
        };
        try {
            if (!queueing.pass(waiting, limit)) {
                exchange.abort();
                throw new IOException("the call has waited for as long as it may, or the client is gone");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("closed while a call was queued");
        }
    }

    /** Passes some time within an answer. */
    void pause(Exchange exchange, Duration time) throws IOException {
        Duration left = limit.minusNanos(System.nanoTime() - start);
        boolean tooLong = coversTheAnswer && left.compareTo(time) < 0;
        try {
            Thread.sleep(tooLong ? Math.max(0, left.toMillis()) : time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("closed within an answer");
        }
        if (tooLong) {
            exchange.abort();
            throw new IOException("the call has taken as long as it may");
        }
    }
}
