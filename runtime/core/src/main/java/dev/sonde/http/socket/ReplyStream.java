package dev.sonde.http.socket;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * The body of a reply. Read to its end, it gives the connection back; a connection that ends before the body does is an
 * {@link IOException}, never an end. For the thread of the call.
 */
abstract class ReplyStream extends InputStream {

    /** How much of a rest that nobody wants is read, since a connection costs more than that. */
    private static final int UNWANTED_BYTES = 16_384;

    final Connection connection;
    private final ConnectionPool pool;
    private final Hold hold;
    private final boolean reusable;
    private boolean over;
    private boolean closed;

    /** @param reusable whether the connection may serve another exchange after the body's end */
    ReplyStream(Connection connection, ConnectionPool pool, Hold hold, boolean reusable) {
        this.connection = connection;
        this.pool = pool;
        this.hold = hold;
        this.reusable = reusable;
    }

    /** Reads at least a byte, waiting for it if need be; -1 at the body's end. */
    abstract int transfer(byte[] target, int offset, int length) throws IOException;

    /** Drops what is in the connection's buffer, as far as it belongs to the body. */
    abstract void drop() throws IOException;

    abstract boolean isComplete();

    /** How many bytes are known to be missing; 0 when nobody knows. */
    abstract long missing();

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (closed || hold.isCut()) {
            throw new IOException(closed ? "the reply is closed" : "aborted");
        }
        if (length == 0) {
            return 0;
        }
        if (over) {
            return -1;
        }
        try {
            int count = transfer(target, offset, length);
            endIfComplete();
            return count;
        } catch (IOException e) {
            closed = true;
            IOException failure = hold.meaning(e);
            hold.run();
            throw failure;
        }
    }

    /** Gives the connection back once the body is complete. */
    void endIfComplete() {
        if (isComplete() && !over) {
            over = true;
            if (hold.release()) {
                giveBack();
            }
        }
    }

    private void giveBack() {
        if (reusable && connection.position == connection.limit) {
            pool.add(connection);
        } else {
            connection.close();
        }
    }

    /**
     * No more is wanted. What is missing is often just the end mark of the body: it gets a moment to come, because the
     * connection can then serve the next call. Never blocks.
     */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (over || !hold.release()) {
            return;
        }
        over = true;
        try {
            drop();
        } catch (IOException broken) {
            connection.close();
            return;
        }
        if (isComplete()) {
            giveBack();
        } else if (reusable && missing() <= UNWANTED_BYTES) {
            pool.addUnfinished(connection, this);
        } else {
            connection.close();
        }
    }

    /**
     * Reads what has come in the meantime of a body that nobody wants.
     *
     * @return whether the connection is ready for another exchange
     * @throws IOException when it will never be
     */
    boolean finish() throws IOException {
        int dropped = 0;
        while (!isComplete()) {
            int count = connection.fillAtHand();
            if (count == 0) {
                return false;
            }
            dropped += count;
            if (count < 0 || dropped > UNWANTED_BYTES) {
                throw new EOFException("the rest of the reply is not worth its time");
            }
            drop();
        }
        if (connection.position < connection.limit) {
            throw new IOException("the server sends more than its reply");
        }
        return true;
    }
}
