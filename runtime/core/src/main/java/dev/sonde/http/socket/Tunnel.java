package dev.sonde.http.socket;

import java.io.IOException;
import java.net.ProtocolException;

/** Asks a proxy for a tunnel to a server (RFC 9110, section 9.3.6). */
final class Tunnel {

    private Tunnel() {}

    static void open(ChannelSocket socket, Route route, HttpProxy proxy, long deadline) throws IOException {
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
            throw proxy.refusal(status, route);
        }
        if (connection.position < connection.limit) {
            throw new ProtocolException("the proxy sends data of its own into the tunnel");
        }
        socket.clearDeadline();
    }
}
