package dev.sonde.call;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Where tasks run that may block: on a virtual thread each where the JDK has them (from 21 on), else on daemon threads. */
public final class TaskThreads {

    private TaskThreads() {}

    /** For tasks that no client's executor is meant for: each on a thread of its own. */
    public static Executor shared() {
        return Shared.THREADS;
    }

    /**
     * An executor that begins each task at once.
     *
     * @param name what threads other than virtual ones are called, with a number behind it
     */
    static ExecutorService create(String name) {
        ExecutorService virtual = virtual();
        return virtual == null ? Executors.newCachedThreadPool(new DaemonThreads(name)) : virtual;
    }

    private static @Nullable ExecutorService virtual() {
        try {
            // By name because the code is compiled for JDK 17.
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (NoSuchMethodException beforeJdk21) {
            return null;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Executors.newVirtualThreadPerTaskExecutor failed", e);
        }
    }

    /** Made at the first use. */
    private static final class Shared {

        static final Executor THREADS = make();

        private Shared() {}

        private static Executor make() {
            Executor virtual = virtual();
            return virtual == null ? new ThreadEach(new DaemonThreads("sonde-task")) : virtual;
        }
    }

    /** Nobody closes what all share, so that no thread may wait for a next task. */
    private record ThreadEach(DaemonThreads threads) implements Executor {
        @Override
        public void execute(Runnable task) {
            threads.newThread(task).start();
        }
    }
}
