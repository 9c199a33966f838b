package dev.sonde.http.socket;

import java.io.EOFException;
import java.io.IOException;

/** A body that ends with its connection. */
final class EndlessBody extends ReplyStream {

    private boolean complete;

    EndlessBody(Connection connection, ConnectionPool pool, Hold hold) {
        super(connection, pool, hold, false);
    }

    @Override
    int transfer(byte[] target, int offset, int length) throws IOException {
        int count = connection.read(target, offset, length);
        if (count < 0) {
            if (!connection.wire().endedByTheRules()) {
                // Anyone on the way could have cut the reply short.
                throw new EOFException("the connection was closed without TLS's closing message: the reply may be cut");
            }
            complete = true;
        }
        return count;
    }

    @Override
    void drop() {
        connection.position = connection.limit;
    }

    @Override
    boolean isComplete() {
        return complete;
    }

    @Override
    long missing() {
        return 0;
    }
}
