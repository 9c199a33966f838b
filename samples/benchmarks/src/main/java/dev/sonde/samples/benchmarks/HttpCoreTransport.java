package dev.sonde.samples.benchmarks;

import dev.sonde.http.AbortSignal;
import dev.sonde.http.Header;
import dev.sonde.http.Transport;
import dev.sonde.http.TransportReply;
import dev.sonde.http.TransportRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.impl.bootstrap.HttpRequester;
import org.apache.hc.core5.http.impl.bootstrap.RequesterBootstrap;
import org.apache.hc.core5.http.io.EofSensorInputStream;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.DefaultHttpProcessor;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.http.protocol.RequestConnControl;
import org.apache.hc.core5.http.protocol.RequestContent;
import org.apache.hc.core5.http.protocol.RequestTargetHost;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/** A transport on the classic half of Apache HttpCore 5: to be measured, not to be used; the README says what it cannot do. */
final class HttpCoreTransport implements Transport {

    private static final Timeout TIMEOUT = Timeout.ofMinutes(15);

    /** Its headers by hand: by default it asks the server to agree before it sends a body, and waits three seconds for that. */
    private final HttpRequester requester = RequesterBootstrap.bootstrap()
            .setHttpProcessor(
                    new DefaultHttpProcessor(new RequestTargetHost(), new RequestContent(), new RequestConnControl()))
            .setMaxTotal(2_000)
            .setDefaultMaxPerRoute(2_000)
            .create();

    @Override
    public TransportReply send(TransportRequest request, AbortSignal abort) throws IOException {
        BasicClassicHttpRequest sent = new BasicClassicHttpRequest(request.method(), request.signedUri());
        for (Header header : request.signedHeaders()) {
            sent.addHeader(header.name(), header.value());
        }
        if (request.body() != null) {
            sent.setEntity(new ByteArrayEntity(request.body(), ContentType.APPLICATION_JSON));
        }
        ClassicHttpResponse response;
        try {
            response = requester.execute(HttpHost.create(request.signedUri()), sent, TIMEOUT, HttpCoreContext.create());
        } catch (org.apache.hc.core5.http.HttpException e) {
            throw new IOException(e);
        }
        List<Header> headers = new ArrayList<>();
        for (org.apache.hc.core5.http.Header header : response.getHeaders()) {
            headers.add(new Header(header.getName(), header.getValue()));
        }
        if (response.getEntity() == null) {
            return new TransportReply(response.getCode(), headers, InputStream.nullInputStream());
        }
        Body body = new Body((EofSensorInputStream) response.getEntity().getContent());
        abort.onAbort(body::abort);
        return new TransportReply(response.getCode(), headers, body);
    }

    @Override
    public void close() {
        requester.close(CloseMode.IMMEDIATE);
    }

    /** At its end the connection goes back to the pool; before that, closing it would read an endless reply to its end. */
    private static final class Body extends FilterInputStream {

        private final EofSensorInputStream reply;
        private boolean ended;

        Body(EofSensorInputStream reply) {
            super(reply);
            this.reply = reply;
        }

        @Override
        public int read() throws IOException {
            int read = reply.read();
            ended |= read < 0;
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = reply.read(target, offset, length);
            ended |= count < 0;
            return count;
        }

        void abort() {
            try {
                reply.abort();
            } catch (IOException broken) {
                // Closed all the same.
            }
        }

        @Override
        public void close() {
            if (!ended) {
                abort();
            }
        }
    }
}
