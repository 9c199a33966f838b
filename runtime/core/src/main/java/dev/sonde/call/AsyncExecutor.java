package dev.sonde.call;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
            own = create();
        }
        return own;
    }

    private static ExecutorService create() {
        try {
            // By name because the code is compiled for JDK 17.
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (NoSuchMethodException beforeJdk21) {
            return Executors.newCachedThreadPool(new DaemonThreads("sonde-call"));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Executors.newVirtualThreadPerTaskExecutor failed", e);
        }
    }

    synchronized void close() {
        closed = true;
        if (own != null) {
            own.shutdown();
        }
    }
}
