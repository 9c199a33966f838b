package dev.sonde.http.socket;

import dev.sonde.http.Secret;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Makes connections: asks for the proxy, tries the addresses of a host one after the other, adds TLS. */
final class Connector {

    private final @Nullable ProxySelector selector;
    private final @Nullable Secret proxyCredentials;
    private final @Nullable SSLContext sslContext;

    /**
     * A connector.
     *
     * @param selector null for the JVM's own
     * @param proxyCredentials what to say to proxies; null for nothing
     * @param sslContext null for the JVM's own
     */
    Connector(@Nullable ProxySelector selector, @Nullable Secret proxyCredentials, @Nullable SSLContext sslContext) {
        this.selector = selector;
        this.proxyCredentials = proxyCredentials;
        this.sslContext = sslContext;
    }

    /**
     * Makes a connection.
     *
     * @param nanos how long it may take
     * @throws SocketTimeoutException when it takes longer
     */
    Connection connect(Route route, URI uri, Hold hold, long nanos) throws IOException {
        long deadline = System.nanoTime() + nanos;
        ProxySelector asked = selector == null ? ProxySelector.getDefault() : selector;
        List<Proxy> proxies = asked == null ? List.of() : asked.select(uri);
        IOException failure = null;
        for (int i = 0; i < proxies.size() && !hold.isCut(); i++) {
            Proxy way = proxies.get(i);
            if (way.type() == Proxy.Type.DIRECT) {
                return direct(route, hold, deadline);
            }
            HttpProxy proxy = new HttpProxy(addressOf(way), proxyCredentials);
            SocketChannel channel;
            try {
                channel = open(proxy.host(), proxy.port(), hold, deadline);
            } catch (IOException e) {
                asked.connectFailed(uri, way.address(), e);
                failure = e;
                continue;
            }
            return through(channel, route, proxy, deadline);
        }
        if (failure != null) {
            throw failure;
        }
        return direct(route, hold, deadline);
    }

    private static InetSocketAddress addressOf(Proxy way) throws IOException {
        if (way.type() == Proxy.Type.HTTP && way.address() instanceof InetSocketAddress address) {
            return address;
        }
        throw new IOException("the proxy " + way + " is not an HTTP proxy, the only kind that is supported");
    }

    private Connection direct(Route route, Hold hold, long deadline) throws IOException {
        SocketChannel channel = open(route.plainHost(), route.port(), hold, deadline);
        if (!route.secure()) {
            return new Connection(route, new ChannelWire(channel), null);
        }
        return secure(new ChannelSocket(channel), route, deadline);
    }

    private Connection through(SocketChannel channel, Route route, HttpProxy proxy, long deadline) throws IOException {
        if (!route.secure()) {
            return new Connection(route, new ChannelWire(channel), proxy);
        }
        ChannelSocket socket = new ChannelSocket(channel);
        Tunnel.open(socket, route, proxy, deadline);
        return secure(socket, route, deadline);
    }

    private Connection secure(ChannelSocket socket, Route route, long deadline) throws IOException {
        return new Connection(route, Tls.over(socket, route, sslContext, deadline), null);
    }

    private static SocketChannel open(String host, int port, Hold hold, long deadline) throws IOException {
        return open(new Lookup(host).addresses(hold, deadline), port, hold, deadline);
    }

    /** Connects to the first address of a host that lets itself be connected to. */
    static SocketChannel open(InetAddress[] addresses, int port, Hold hold, long deadline) throws IOException {
        IOException failure = null;
        for (int i = 0; i < addresses.length; i++) {
            // An address that does not answer leaves the others their share of the time.
            long share = (deadline - System.nanoTime()) / (addresses.length - i);
            try {
                return open(new InetSocketAddress(addresses[i], port), hold, share);
            } catch (IOException e) {
                IOException next = named(e, addresses[i].getHostAddress() + ":" + port);
                if (failure != null) {
                    next.addSuppressed(failure);
                }
                failure = next;
                if (hold.isCut() || Thread.currentThread().isInterrupted()) {
                    break;
                }
            }
        }
        throw failure == null ? new ConnectException("the host has no address") : failure;
    }

    private static IOException named(IOException failure, String address) {
        IOException named = failure instanceof SocketTimeoutException
                ? new SocketTimeoutException(address + " took too long to be connected to")
                : new ConnectException("cannot connect to " + address + ": " + failure.getMessage());
        named.initCause(failure);
        return named;
    }

    private static SocketChannel open(InetSocketAddress address, Hold hold, long nanos) throws IOException {
        if (nanos <= 0) {
            throw new SocketTimeoutException("the time is over");
        }
        SocketChannel channel = SocketChannel.open();
        boolean connected = false;
        try {
            hold.set(channel);
            Socket socket = channel.socket();
            socket.connect(address, (int) Math.min(Integer.MAX_VALUE, TimeUnit.NANOSECONDS.toMillis(nanos) + 1));
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            connected = true;
            return channel;
        } finally {
            if (!connected) {
                ChannelWire.close(channel);
            }
        }
    }
}
