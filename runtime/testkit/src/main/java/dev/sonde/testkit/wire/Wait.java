package dev.sonde.testkit.wire;

import dev.sonde.testkit.http.Exchange;
import dev.sonde.testkit.script.Queueing;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;

/**
 * The wait of a call before its answer.
 *
 * @param queueing how it waits
 * @param limit how long it may; then the service ends the connection
 */
record Wait(Queueing queueing, Duration limit) {

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
    static void pause(Duration time) throws IOException {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("closed within an answer");
        }
    }
}
