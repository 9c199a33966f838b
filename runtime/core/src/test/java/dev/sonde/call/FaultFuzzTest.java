package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.fuzz.Choices;
import dev.sonde.fuzz.Fuzz;
import dev.sonde.http.JdkTransport;
import dev.sonde.http.Transport;
import dev.sonde.http.socket.SocketTransport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * The client against replies that are harmed at random, byte by byte: every call has exactly one outcome, the right value or a
 * failure of ours; what a cut took away is never passed off as complete; and after it no connection is left open but the one
 * that is kept for the next call.
 */
class FaultFuzzTest {

    @Test
    void anyReply_overTheJdksClient_hasOneTruthfulOutcome() {
        try (Transport transport = JdkTransport.builder().build()) {
            Fuzz.check(100, choices -> calls(choices, () -> transport));
        }
    }

    @Test
    void anyReply_overASocket_hasOneTruthfulOutcome() {
        Fuzz.check(400, FaultFuzzTest::overASocket);
    }

    private static void overASocket(Choices choices) throws Exception {
        calls(choices, () -> SocketTransport.builder().build());
    }

    /** For a fuzzer that watches coverage. */
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        overASocket(new Choices(input));
    }

    /** A few calls of one client, so that what is left of one meets the next. */
    private static void calls(Choices choices, Supplier<Transport> transports) throws Exception {
        FaultyServer faults = new FaultyServer();
        try (RawServer server = new RawServer(faults);
                Transport transport = transports.get();
                ApiClient client = TestBuilder.of(server).transport(transport).build()) {
            int calls = 1 + choices.below(4);
            for (int i = 0; i < calls; i++) {
                faults.call(choices, client, "call " + i);
                assertThat(server.openConnections(1)).as("open connections").isLessThanOrEqualTo(1);
                assertThat(client.shared().callsUnderWay())
                        .as("calls under way")
                        .isZero();
            }
        }
    }
}
