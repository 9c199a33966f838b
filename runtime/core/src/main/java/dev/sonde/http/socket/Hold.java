package dev.sonde.http.socket;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What one exchange has open at the moment: running this cuts it, from any thread. Whoever takes the connection out of here,
 * the exchange that is done with it or the one who cuts, is the only one to do so: a late abort never meets the next exchange
 * on the same connection.
 */
final class Hold implements Runnable {

    private final AtomicReference<@Nullable Closeable> held = new AtomicReference<>();

    /** Holds this from now on, in place of what was held before. */
    void set(Closeable next) throws IOException {
        Closeable before = held.get();
        while (before != Cut.CUT && !held.compareAndSet(before, next)) {
            before = held.get();
        }
        if (before == Cut.CUT) {
            next.close();
            throw new IOException("aborted");
        }
    }

    /** Lets go without closing; false if it was cut before. */
    boolean release() {
        Closeable before = held.get();
        while (before != Cut.CUT && !held.compareAndSet(before, null)) {
            before = held.get();
        }
        return before != Cut.CUT;
    }

    boolean isCut() {
        return held.get() == Cut.CUT;
    }

    @Override
    public void run() {
        Closeable before = held.getAndSet(Cut.CUT);
        if (before != null) {
            try {
                before.close();
            } catch (IOException broken) {
                // Closed all the same.
            }
        }
    }

    /** What a failure means: often just that the exchange was cut or its thread interrupted, which closes the connection. */
    IOException meaning(IOException failure) {
        if (isCut()) {
            return new IOException("aborted", failure);
        }
        if (Thread.currentThread().isInterrupted()) {
            InterruptedIOException interrupted = new InterruptedIOException("interrupted while waiting for the server");
            interrupted.initCause(failure);
            return interrupted;
        }
        return failure;
    }

    private enum Cut implements Closeable {
        CUT;

        @Override
        public void close() {
            // There is nothing left.
        }
    }
}
