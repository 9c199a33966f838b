package dev.sonde.http;

import java.io.IOException;

/**
 * Sends requests. Safe for use by many threads at once.
 *
 * <p>What every implementation keeps:
 *
 * <ul>
 *   <li>A call belongs to one thread: {@link #send} blocks until status and headers are here, reading the body blocks until
 *       there are bytes.
 *   <li>{@link AbortSignal#abort()} from any thread closes the exchange at once, whatever it waits for; the blocked thread
 *       gets an {@link IOException}.
 *   <li>So does interrupting the blocked thread, with its interrupt flag left set.
 *   <li>Closing the body without reading it to its end frees the connection, at the latest a moment later.
 *   <li>Redirects are not followed and nothing is sent twice: not even when a connection that served earlier requests turns out
 *       to be dead, since the server may have acted on the request. Whoever sends knows whether trying again does harm.
 *   <li>Header values and the key stand in no message of an exception.
 * </ul>
 */
public interface Transport extends AutoCloseable {

    /**
     * Sends a request and waits for the reply's status and headers.
     *
     * @param abort ends the exchange when it is aborted, also while the body is read
     * @throws java.net.http.HttpConnectTimeoutException or {@link java.net.SocketTimeoutException} when no connection came to
     *     stand in time
     * @throws java.net.ProtocolException when the server answered, but not with HTTP
     * @throws IOException when the connection failed before the reply's headers were complete
     */
    TransportReply send(TransportRequest request, AbortSignal abort) throws IOException;

    /** Lets idle connections go; requests sent afterwards fail. Does not wait. */
    @Override
    void close();
}
