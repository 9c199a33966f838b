package dev.sonde.http.socket;

import java.io.IOException;
import java.net.ProtocolException;

/** Asks a proxy for a tunnel to a server (RFC 9110, section 9.3.6). */
final class Tunnel {

    private Tunnel() {}

    static void open(ChannelSocket socket, Route route, HttpProxy proxy, long deadline) throws IOException {
        socket.setDeadline(deadline);
        Connection connection = new Connection(route, new SocketWire(socket, socket), null);
        byte[] request = request(route, proxy);
        connection.wire().write(request, 0, request.length);
        int status = HeadReader.read(connection).status();
        if (status / 100 != 2) {
            throw proxy.refusal(status, route);
        }
        if (connection.position < connection.limit) {
            throw new ProtocolException("the proxy sends data of its own into the tunnel");
        }
        socket.clearDeadline();
    }

    private static byte[] request(Route route, HttpProxy proxy) {
        String authority = route.toString();
        HeadText head = new HeadText();
        head.constant("CONNECT ").text(authority).constant(" HTTP/1.1\r\nHost: ");
        head.text(authority).constant("\r\n");
        proxy.authorize(head);
        return head.constant("\r\n").bytes();
    }
}
