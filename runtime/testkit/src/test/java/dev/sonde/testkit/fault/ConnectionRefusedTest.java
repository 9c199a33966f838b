package dev.sonde.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.call.RetryPolicy;
import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.error.CallException;
import dev.sonde.error.ConnectionException;
import dev.sonde.http.Transport;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody listens where the server should be. */
@Timeout(120)
class ConnectionRefusedTest {

    static Stream<Arguments> calls() {
        return Stream.of(Form.values()).flatMap(form -> Stream.of(Way.values()).map(way -> Arguments.of(form, way)));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void call_whenRefused_isTriedAsOftenAsThePolicySays(Form form, Way way) throws Exception {
        RetryPolicy policy = RetryPolicy.standard().withPauses(Duration.ofMillis(1), Duration.ofMillis(2));
        try (Socket taken = new Socket();
                Transport transport = way.open()) {
            // The port is taken, so that nobody else gets it, but nobody listens.
            taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            String baseUrl = "http://127.0.0.1:" + taken.getLocalPort();
            try (DeepSeekClient client =
                    Scene.client(baseUrl, "sk-fake", transport).retries(policy).build()) {
                Outcome outcome = form.call(client, Scene.request(), () -> {});

                CallException failure = outcome.callFailure();
                assertThat(failure).isInstanceOf(ConnectionException.class);
                assertThat(failure.attempts()).isEqualTo(policy.attempts()).isGreaterThan(1);
                assertThat(failure.toString()).contains(baseUrl).doesNotContain("sk-fake");
                assertThat(outcome.terminals()).isEqualTo(1);
            }
        }
    }
}
