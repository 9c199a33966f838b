package dev.sonde.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The transport on {@code java.net.http}: HTTP/2 where an {@code https} server offers it, HTTP/1.1 otherwise. (Over
 * {@code http} the JDK would send an upgrade to HTTP/2 along, on which several servers lose the body of a POST.)
 */
public final class JdkTransport implements Transport {

    private final JdkClients clients;

    private JdkTransport(JdkClients clients) {
        this.clients = clients;
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public TransportReply send(TransportRequest request, AbortSignal abort) throws IOException {
        HttpClient client = client(request);
        if (abort.isAborted()) {
            // Else the request might be on its way before it is cancelled.
            throw new IOException("aborted");
        }
        PendingReply pending = new PendingReply(client.sendAsync(translate(request), Bodies.INSTANCE));
        abort.onAbort(pending);
        HttpResponse<InputStream> response = pending.await();
        return new TransportReply(response.statusCode(), headers(response), response.body());
    }

    private static HttpRequest translate(TransportRequest request) {
        byte[] body = request.body();
        BodyPublisher publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(request.signedUri()).method(request.method(), publisher);
        for (Header header : request.signedHeaders()) {
            builder.header(header.name(), header.value());
        }
        boolean cleartext = "http".equalsIgnoreCase(request.uri().getScheme());
        return builder.version(cleartext ? HttpClient.Version.HTTP_1_1 : HttpClient.Version.HTTP_2)
                .build();
    }

    private static List<Header> headers(HttpResponse<?> response) {
        List<Header> headers = new ArrayList<>();
        for (Map.Entry<String, List<String>> entry : response.headers().map().entrySet()) {
            if (!entry.getKey().startsWith(":")) {
                for (String value : entry.getValue()) {
                    headers.add(new Header(entry.getKey(), value));
                }
            }
        }
        return headers;
    }

    /** The client with the timeout that a request has. */
    HttpClient client(TransportRequest request) throws IOException {
        return clients.get(request.connectTimeout());
    }

    @Override
    public void close() {
        clients.close();
    }

    @Override
    public String toString() {
        return "JdkTransport";
    }

    /** Settings of a {@link JdkTransport}; what is not set is as the JDK has it. */
    public static final class Builder {

        private Duration connectTimeout = Duration.ofSeconds(10);
        private @Nullable ProxySelector proxy;
        private @Nullable SSLContext sslContext;

        private Builder() {}

        /** How long a connection may take to come to stand, TLS included; 10 seconds by default. A request's own setting goes first. */
        public Builder connectTimeout(Duration timeout) {
            this.connectTimeout = timeout;
            return this;
        }

        /** Which proxy to go through; by default the JVM's own selector says (system properties). */
        public Builder proxy(ProxySelector proxy) {
            this.proxy = proxy;
            return this;
        }

        /** Which certificates to trust and to show. */
        public Builder sslContext(SSLContext context) {
            this.sslContext = context;
            return this;
        }

        public JdkTransport build() {
            return new JdkTransport(new JdkClients(connectTimeout, proxy, sslContext));
        }
    }

    private enum Bodies implements HttpResponse.BodyHandler<InputStream> {
        INSTANCE;

        @Override
        public HandOffBody apply(HttpResponse.ResponseInfo info) {
            return new HandOffBody();
        }
    }
}
