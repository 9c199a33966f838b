package dev.sonde.http;

/** The transport on {@code java.net.http}. */
class JdkTransportTest extends TransportContractTest {

    JdkTransportTest() {
        super(JdkTransport.builder().build());
    }
}
