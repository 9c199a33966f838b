package dev.sonde.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The transport on {@code java.net.http}. */
class JdkTransportTest extends TransportContractTest {

    JdkTransportTest() {
        super(JdkTransport.builder().build());
    }

    @Test
    void connecting_mayTakeTenSecondsUnlessTheTransportOrTheRequestSaysOtherwise() throws Exception {
        Duration second = Duration.ofSeconds(1);
        String url = "http://127.0.0.1";
        try (JdkTransport usual = JdkTransport.builder().build();
                JdkTransport hurried =
                        JdkTransport.builder().connectTimeout(second).build()) {
            assertThat(usual.client(Requests.get(url)).connectTimeout()).contains(Duration.ofSeconds(10));
            assertThat(usual.client(Requests.connecting(url, second)).connectTimeout())
                    .contains(second);
            assertThat(hurried.client(Requests.get(url)).connectTimeout()).contains(second);
        }
    }
}
