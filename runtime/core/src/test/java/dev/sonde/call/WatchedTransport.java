package dev.sonde.call;

import dev.sonde.http.AbortSignal;
import dev.sonde.http.Transport;
import dev.sonde.http.TransportReply;
import dev.sonde.http.TransportRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Tells a test when a call begins to wait for the server. */
final class WatchedTransport implements Transport {

    private final Transport transport;
    private final Semaphore sends = new Semaphore(0);
    private final Semaphore reads = new Semaphore(0);

    WatchedTransport(Transport transport) {
        this.transport = transport;
    }

    @Override
    public TransportReply send(TransportRequest request, AbortSignal abort) throws IOException {
        sends.release();
        TransportReply reply = transport.send(request, abort);
        return new TransportReply(reply.status(), reply.headers(), new Watched(reply.body()));
    }

    /** Waits for a request to be sent. */
    void awaitSend() throws InterruptedException {
        await(sends);
    }

    /** Forgets the reads so far. */
    void forgetReads() {
        reads.drainPermits();
    }

    /** Waits for a read of the body to begin. */
    void awaitRead() throws InterruptedException {
        await(reads);
    }

    private static void await(Semaphore event) throws InterruptedException {
        if (!event.tryAcquire(20, TimeUnit.SECONDS)) {
            throw new AssertionError("The call does not come to wait for the server");
        }
    }

    @Override
    public void close() {
        transport.close();
    }

    private final class Watched extends FilterInputStream {
        Watched(InputStream body) {
            super(body);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            reads.release();
            return super.read(target, offset, length);
        }
    }
}
