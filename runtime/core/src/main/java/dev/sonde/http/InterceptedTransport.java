package dev.sonde.http;

import java.io.IOException;

/** A transport with an interceptor around it. */
record InterceptedTransport(Interceptor interceptor, Transport transport) implements Transport {

    @Override
    public TransportReply send(TransportRequest request, AbortSignal abort) throws IOException {
        return interceptor.intercept(request, new Next(transport, abort));
    }

    @Override
    public void close() {
        transport.close();
    }

    private record Next(Transport transport, AbortSignal abort) implements Interceptor.Sender {
        @Override
        public TransportReply send(TransportRequest request) throws IOException {
            return transport.send(request, abort);
        }
    }
}
