package dev.sonde.call;

import dev.sonde.http.AbortSignal;
import dev.sonde.http.Transport;
import dev.sonde.http.TransportReply;
import dev.sonde.http.TransportRequest;
import java.io.IOException;
import java.util.function.Supplier;

/** Never gets anything through. */
record FailingTransport(Supplier<IOException> failure) implements Transport {

    @Override
    public TransportReply send(TransportRequest request, AbortSignal abort) throws IOException {
        throw failure.get();
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
