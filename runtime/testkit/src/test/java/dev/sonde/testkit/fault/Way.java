package dev.sonde.testkit.fault;

import dev.sonde.http.JdkTransport;
import dev.sonde.http.Transport;
import dev.sonde.http.socket.SocketTransport;

/** The transports that a call can take. */
enum Way {
    SOCKET,
    JDK;

    Transport open() {
        return this == JDK
                ? JdkTransport.builder().build()
                : SocketTransport.builder().build();
    }

    /** Whether its connections end when it is closed: the JDK's client cannot be closed before JDK 21. */
    boolean endsWhenClosed() {
        return this == SOCKET || Runtime.version().feature() >= 21;
    }
}
