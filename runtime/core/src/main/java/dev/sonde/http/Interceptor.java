package dev.sonde.http;

import java.io.IOException;

/**
 * Stands around the requests of a client: sees each and its reply, and may change them, answer itself, or fail. Safe for use by
 * many threads at once.
 *
 * <p>It runs on the thread of the call, for every attempt anew. An {@link IOException} of it counts as a connection that failed, and
 * is tried again like one; any other exception ends the call and is what its caller gets. The call's clocks run on meanwhile. A key
 * is neither in the URI nor a header: only who asks for {@link TransportRequest#credentials()} has it in hands.
 */
@FunctionalInterface
public interface Interceptor {

    /**
     * Stands around one attempt.
     *
     * @param next sends the request on its way
     * @return the reply of {@code next}, or another one
     */
    TransportReply intercept(TransportRequest request, Sender next) throws IOException;

    /** A transport that sends everything through this; closing it closes that around which it stands. */
    default Transport around(Transport transport) {
        return new InterceptedTransport(this, transport);
    }

    /** What comes after an interceptor: another one, at last the transport. */
    interface Sender {

        /** Sends a request and waits for status and headers, as {@link Transport#send}. A reply that is not handed on is to be closed. */
        TransportReply send(TransportRequest request) throws IOException;

        /** Tells that the call was ended meanwhile; who waits for something else than {@link #send}, waits on this. */
        AbortSignal abort();
    }
}
