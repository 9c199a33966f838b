package dev.sonde.http.socket;

import dev.sonde.http.TransportContractTest;

/** The transport of our own. */
class SocketTransportTest extends TransportContractTest {

    SocketTransportTest() {
        super(SocketTransport.builder().build());
    }
}
