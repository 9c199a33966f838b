package dev.sonde.http.socket;

import dev.sonde.http.AbortSignal;
import dev.sonde.http.Secret;
import dev.sonde.http.Transport;
import dev.sonde.http.TransportReply;
import dev.sonde.http.TransportRequest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.time.Duration;
import java.util.Objects;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The transport that clients use by default: HTTP/1.1 on a blocking socket, in the clear or over TLS, directly or through an
 * HTTP proxy, with a pool of connections that are kept alive.
 *
 * <p>Safe for use by many threads at once, virtual ones included: none is pinned while it waits.
 */
public final class SocketTransport implements Transport {

    private final Connector connector;
    private final ConnectionPool pool;
    private final Duration connectTimeout;

    private SocketTransport(Builder settings) {
        this.connector = new Connector(settings.proxy, settings.proxyCredentials, settings.sslContext);
        this.pool = new ConnectionPool(settings.maxIdleConnections, nanos(settings.keepAlive));
        this.connectTimeout = settings.connectTimeout;
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public TransportReply send(TransportRequest request, AbortSignal abort) throws IOException {
        Route route = Route.to(request.uri());
        Hold hold = new Hold();
        abort.onAbort(hold);
        boolean answered = false;
        try {
            Connection connection = connect(request, route, hold);
            ReplyHead head = exchange(request, connection, hold);
            HttpProxy proxy = connection.proxy();
            if (proxy != null && head.status() == 407) {
                throw proxy.refusal(407, route);
            }
            answered = true;
            ReplyStream body = head.body(request.method(), connection, pool, hold);
            body.endIfComplete();
            return new TransportReply(head.status(), head.headers(), body);
        } catch (IOException e) {
            throw hold.meaning(e);
        } finally {
            if (!answered) {
                hold.run();
            }
        }
    }

    private Connection connect(TransportRequest request, Route route, Hold hold) throws IOException {
        Connection connection = pool.take(route);
        if (connection == null) {
            connection = connector.connect(route, request.uri(), hold, nanos(connectTimeout(request)));
        }
        hold.set(connection);
        return connection;
    }

    /** How long a new connection for a request may take to come to stand. */
    Duration connectTimeout(TransportRequest request) {
        Duration timeout = request.connectTimeout();
        return timeout == null ? connectTimeout : timeout;
    }

    private static ReplyHead exchange(TransportRequest request, Connection connection, Hold hold) throws IOException {
        try {
            new RequestWriter(connection).write(request);
        } catch (IOException e) {
            return answerInstead(connection, hold, e);
        }
        return HeadReader.read(connection);
    }

    /** A server that refuses a request may close before it has read all of it; then its reply is here already. */
    private static ReplyHead answerInstead(Connection connection, Hold hold, IOException failure) throws IOException {
        if (hold.isCut() || Thread.currentThread().isInterrupted()) {
            throw failure;
        }
        try {
            ReplyHead head = HeadReader.read(connection);
            head.closeConnection();
            return head;
        } catch (IOException noAnswer) {
            failure.addSuppressed(noAnswer);
            throw failure;
        }
    }

    private static long nanos(Duration duration) {
        // Half of what fits: added to the clock it must not run over.
        return duration.compareTo(Duration.ofDays(36_500)) > 0 ? Long.MAX_VALUE / 2 : duration.toNanos();
    }

    @Override
    public void close() {
        pool.close();
    }

    @Override
    public String toString() {
        return "SocketTransport";
    }

    /** Settings of a {@link SocketTransport}. For one thread; can build several transports. */
    public static final class Builder {

        private Duration connectTimeout = Duration.ofSeconds(10);
        private Duration keepAlive = Duration.ofSeconds(30);
        private int maxIdleConnections = Integer.MAX_VALUE;
        private @Nullable ProxySelector proxy;
        private @Nullable Secret proxyCredentials;
        private @Nullable SSLContext sslContext;

        private Builder() {}

        /**
         * How long a connection may take to come to stand, from the look-up of the name to the end of the TLS handshake; 10
         * seconds by default. A request's own setting goes first. A host with several addresses is tried at all of them; each
         * may take its even share of what is left.
         */
        public Builder connectTimeout(Duration timeout) {
            this.connectTimeout = positive("connectTimeout", timeout);
            return this;
        }

        /** How long a connection is kept for the next call after the last, if the server allows it; 30 seconds by default. */
        public Builder keepAlive(Duration keepAlive) {
            this.keepAlive = positive("keepAlive", keepAlive);
            return this;
        }

        /**
         * How many connections to one server are kept while nobody uses them, 0 for none. By default all that were needed at
         * once: closing them in the middle of a busy time would cost more than keeping them until they expire.
         */
        public Builder maxIdleConnections(int connections) {
            if (connections < 0) {
                throw new IllegalArgumentException("maxIdleConnections must not be negative, but is " + connections);
            }
            this.maxIdleConnections = connections;
            return this;
        }

        /**
         * Which HTTP proxy to go through, asked at every new connection; by default the JVM's own selector says, which goes by
         * the system properties {@code https.proxyHost}, {@code http.nonProxyHosts} and so on. Calls over {@code https} are
         * tunnelled through the proxy, which does not see what is in them.
         */
        public Builder proxy(ProxySelector proxy) {
            this.proxy = Objects.requireNonNull(proxy, "proxy");
            return this;
        }

        /** The proxy at this address for everything. */
        public Builder proxy(String host, int port) {
            return proxy(ProxySelector.of(InetSocketAddress.createUnresolved(host, port)));
        }

        /**
         * Who is calling, told to proxies and to nobody else (Basic authentication).
         *
         * @param userName without a colon
         */
        public Builder proxyAuthentication(String userName, Secret password) {
            this.proxyCredentials = Secret.pair(userName, password.reveal());
            return this;
        }

        /** Which certificates to trust and to show; by default those of the JVM. */
        public Builder sslContext(SSLContext context) {
            this.sslContext = Objects.requireNonNull(context, "context");
            return this;
        }

        public SocketTransport build() {
            return new SocketTransport(this);
        }

        private static Duration positive(String name, Duration value) {
            if (value.isZero() || value.isNegative()) {
                throw new IllegalArgumentException(name + " must be longer than nothing, but is " + value);
            }
            return value;
        }
    }
}
