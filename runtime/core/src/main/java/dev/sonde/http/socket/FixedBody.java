package dev.sonde.http.socket;

import java.io.EOFException;
import java.io.IOException;

/** A body whose length was announced. */
final class FixedBody extends ReplyStream {

    private long missing;

    FixedBody(Connection connection, ConnectionPool pool, Hold hold, boolean reusable, long length) {
        super(connection, pool, hold, reusable);
        this.missing = length;
    }

    @Override
    int transfer(byte[] target, int offset, int length) throws IOException {
        int count = connection.read(target, offset, (int) Math.min(length, missing));
        if (count < 0) {
            throw new EOFException("the connection was closed " + missing + " bytes before the end of the reply");
        }
        missing -= count;
        return count;
    }

    @Override
    void drop() {
        int count = (int) Math.min(missing, connection.limit - connection.position);
        connection.position += count;
        missing -= count;
    }

    @Override
    boolean isComplete() {
        return missing == 0;
    }

    @Override
    long missing() {
        return missing;
    }
}
