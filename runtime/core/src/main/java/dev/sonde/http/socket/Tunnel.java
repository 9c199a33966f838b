package dev.sonde.http.socket;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProtocolException;

/** Asks a proxy for a tunnel to a server (RFC 9110, section 9.3.6). */
final class Tunnel {

    private Tunnel() {}

    static void open(ChannelSocket socket, Route route, HttpProxy proxy, InetSocketAddress address, long deadline)
            throws IOException {
        socket.setDeadline(deadline);
        Connection connection = new Connection(route, new SocketWire(socket, socket), null);
        RequestWriter request = new RequestWriter(connection);
        request.constant("CONNECT ");
        request.text(route.toString());
        request.constant(" HTTP/1.1\r\nHost: ");
        request.text(route.toString());
        request.constant("\r\n");
        proxy.authorize(request);
        request.constant("\r\n");
        request.flush();
        int status = HeadReader.read(connection).status();
        if (status / 100 != 2) {
            throw refusal(status, route, address);
        }
        if (connection.position < connection.limit) {
            throw new ProtocolException("the proxy sends data of its own into the tunnel");
        }
        socket.clearDeadline();
    }

    /** What the proxy says; one that may change its mind is no protocol's matter and may be tried again. */
    static IOException refusal(int status, Route route, InetSocketAddress address) {
        String sentence = "the proxy " + address.getHostString() + ":" + address.getPort()
                + " does not let this client through to " + route + ": status " + status;
        if (status == 407) {
            return new ProtocolException(sentence + ", it wants another user name or password"
                    + " (SocketTransport.builder().proxyAuthentication(…))");
        }
        return status >= 500 ? new IOException(sentence) : new ProtocolException(sentence);
    }
}
