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
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/** A transport on the classic half of Apache HttpCore 5: to be measured, not to be used; the README says what it cannot do. */
final class HttpCoreTransport implements Transport {

    private static final Timeout TIMEOUT = Timeout.ofMinutes(15);

    private final HttpRequester requester = RequesterBootstrap.bootstrap()
            .setMaxTotal(2_000)
            .setDefaultMaxPerRoute(2_000)
            .create();

    @Override
    public TransportReply send(TransportRequest request, AbortSignal abort) throws IOException {
        BasicClassicHttpRequest sent = new BasicClassicHttpRequest(request.method(), request.uri());
        for (Header header : request.headers()) {
            sent.addHeader(header.name(), header.value());
        }
        if (request.bearer() != null) {
            sent.addHeader("Authorization", "Bearer ".concat(request.bearer().reveal()));
        }
        if (request.body() != null) {
            sent.setEntity(new ByteArrayEntity(request.body(), ContentType.APPLICATION_JSON));
        }
        ClassicHttpResponse response;
        try {
            response = requester.execute(HttpHost.create(request.uri()), sent, TIMEOUT, HttpCoreContext.create());
        } catch (org.apache.hc.core5.http.HttpException e) {
            throw new IOException(e);
        }
        List<Header> headers = new ArrayList<>();
        for (org.apache.hc.core5.http.Header header : response.getHeaders()) {
            headers.add(new Header(header.getName(), header.getValue()));
        }
        InputStream body = response.getEntity() == null
                ? InputStream.nullInputStream()
                : response.getEntity().getContent();
        return new TransportReply(response.getCode(), headers, new Body(body, response));
    }

    @Override
    public void close() {
        requester.close(CloseMode.IMMEDIATE);
    }

    private static final class Body extends FilterInputStream {

        private final ClassicHttpResponse response;

        Body(InputStream body, ClassicHttpResponse response) {
            super(body);
            this.response = response;
        }

        @Override
        public void close() throws IOException {
            super.close();
            response.close();
        }
    }
}
