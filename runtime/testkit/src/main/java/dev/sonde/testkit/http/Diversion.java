package dev.sonde.testkit.http;

import java.io.IOException;
import java.util.List;

/** Sends a reply in another way than the server would. */
@FunctionalInterface
public interface Diversion {

    /**
     * Sends the reply, or what becomes of it, on the thread of the connection.
     *
     * @param headers the headers of the reply, without those that say how long it is
     * @param parts what was written, one part for each write; the body if the reply is not a stream
     * @param stream whether the reply is one of unknown length
     * @throws IOException when the client is gone
     */
    void send(int status, Headers headers, List<byte[]> parts, boolean stream, RawReply out) throws IOException;
}
