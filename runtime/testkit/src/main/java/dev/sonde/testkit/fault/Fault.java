package dev.sonde.testkit.fault;

import dev.sonde.testkit.http.Headers;
import dev.sonde.testkit.http.RawReply;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/**
 * What goes wrong with a reply. {@link NamedFault} has the usual ones; any other is a lambda that says what goes over the
 * connection:
 *
 * <pre>{@code
 * fake.whenever().reply((reply, out) -> {
 *     out.send("HTTP/1.1 200 O");
 *     out.hold();
 * });
 * }</pre>
 */
@FunctionalInterface
public interface Fault {

    /**
     * Sends the reply, or what becomes of it. Called on the thread of the connection, for several connections at a time.
     * When it returns without having completed the reply, the connection is closed.
     *
     * @param reply what the fake means to send
     * @param out the connection
     * @throws IOException when the client is gone
     */
    void play(IntendedReply reply, RawReply out) throws IOException;

    /** The reply as it ought to be, with this pause before each of its events, or before each twentieth of a whole reply. */
    static Fault trickle(Duration pause) {
        return (reply, out) -> Framing.pieces(reply, out, () -> out.pause(pause));
    }

    /** The first half of the reply's events or bytes, and the rest when the latch is at zero. */
    static Fault haltingUntil(CountDownLatch latch) {
        return (reply, out) -> {
            Framing.firstHalf(reply, out);
            out.await(latch);
            Framing.secondHalf(reply, out);
        };
    }

    /** A redirect to this address. */
    static Fault redirect(String location) {
        return (reply, out) -> out.whole(302, Headers.of("location", location), new byte[0]);
    }
}
