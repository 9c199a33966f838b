package dev.sonde.http.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.call.RawServer;
import dev.sonde.http.AbortSignal;
import dev.sonde.http.Header;
import dev.sonde.http.JdkTransport;
import dev.sonde.http.Requests;
import dev.sonde.http.Transport;
import dev.sonde.http.TransportReply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Replies drawn at random, whole or cut anywhere, come to the same through our transport as through {@code java.net.http}: the
 * same status, headers and body, or a failure.
 */
@Timeout(120)
class DifferentialTest {

    private static final int REPLIES = 150;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void reply_isTheSameThroughBothTransports(long seed) throws Exception {
        Random random = new Random(seed);
        Transport ours = SocketTransport.builder().build();
        Transport theirs = JdkTransport.builder().build();
        try {
            for (int i = 0; i < REPLIES; i++) {
                byte[] reply = ReplyGenerator.reply(random);
                int[] pieces = random.ints(3, 1, reply.length).sorted().toArray();
                assertThat(outcome(ours, reply, pieces))
                        .as("reply %s of seed %s:%n%s", i, seed, new String(reply, StandardCharsets.ISO_8859_1))
                        .isEqualTo(outcome(theirs, reply, pieces));
            }
        } finally {
            ours.close();
            theirs.close();
        }
    }

    /** A reply's status, headers and body, or that it failed. */
    private static String outcome(Transport transport, byte[] raw, int[] pieces) throws Exception {
        try (RawServer server = new RawServer(connection -> {
            connection.request();
            int sent = 0;
            for (int end : pieces) {
                connection.socket().getOutputStream().write(raw, sent, end - sent);
                sent = end;
            }
            connection.socket().getOutputStream().write(raw, sent, raw.length - sent);
        })) {
            TransportReply reply = transport.send(Requests.get(server), new AbortSignal());
            byte[] body = reply.body().readAllBytes();
            List<String> headers = new ArrayList<>();
            for (Header header : reply.headers()) {
                headers.add(header.name().toLowerCase(Locale.ROOT) + ": " + header.value());
            }
            headers.sort(null);
            return reply.status() + " " + headers + " " + new String(body, StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            return "failed";
        }
    }
}
