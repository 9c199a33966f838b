package dev.sonde.http;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** The {@code HttpClient}s of one transport: one for each connect timeout, which the JDK can set per client only. */
final class JdkClients {

    /** Each has a thread of its own. One that is forgotten ends by itself, after the calls that it still serves. */
    private static final int KEPT = 8;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Duration, HttpClient> clients = new HashMap<>();
    private final Duration connectTimeout;
    private final @Nullable ProxySelector proxy;
    private final @Nullable SSLContext sslContext;
    private final HttpClient own;
    private volatile boolean closed;

    JdkClients(Duration connectTimeout, @Nullable ProxySelector proxy, @Nullable SSLContext sslContext) {
        this.connectTimeout = connectTimeout;
        this.proxy = proxy;
        this.sslContext = sslContext;
        this.own = create(connectTimeout);
    }

    /** The client whose connections may take this long to come to stand; null for the setting of the transport. */
    HttpClient get(@Nullable Duration timeout) throws IOException {
        if (timeout == null || timeout.equals(connectTimeout)) {
            requireOpen();
            return own;
        }
        lock.lock();
        try {
            requireOpen();
            HttpClient client = clients.get(timeout);
            if (client == null) {
                if (clients.size() == KEPT) {
                    clients.clear();
                }
                client = create(timeout);
                clients.put(timeout, client);
            }
            return client;
        } finally {
            lock.unlock();
        }
    }

    private void requireOpen() throws IOException {
        if (closed) {
            throw new IOException("the transport is closed");
        }
    }

    private HttpClient create(Duration timeout) {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout);
        if (proxy != null) {
            builder.proxy(proxy);
        }
        if (sslContext != null) {
            builder.sslContext(sslContext);
        }
        return builder.build();
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            for (HttpClient client : clients.values()) {
                Shutdown.now(client);
            }
            clients.clear();
        } finally {
            lock.unlock();
        }
        Shutdown.now(own);
    }
}
