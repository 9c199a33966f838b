package dev.sonde.call;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Where asynchronous calls run: the user's executor, else a virtual thread per call where the JDK has them (from 21 on), else
 * daemon threads. Made at the first asynchronous call: a client that only blocks starts no thread for it.
 */
final class AsyncExecutor implements Executor {

    private final @Nullable Executor given;
    private @Nullable ExecutorService own;
    private boolean closed;

    AsyncExecutor(@Nullable Executor given) {
        this.given = given;
    }

    @Override
    public void execute(Runnable task) {
        if (given != null) {
            given.execute(task);
        } else {
            own().execute(task);
        }
    }

    private synchronized ExecutorService own() {
        if (closed) {
            throw new RejectedExecutionException("the client is closed");
        }
        if (own == null) {
            own = TaskThreads.create("sonde-call");
        }
        return own;
    }

    synchronized void close() {
        closed = true;
        if (own != null) {
            own.shutdown();
        }
    }
}
