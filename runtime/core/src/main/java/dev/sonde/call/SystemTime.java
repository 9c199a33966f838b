package dev.sonde.call;

import dev.sonde.http.AbortSignal;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The time of the machine. Its one thread serves all clients, starts with the first call and ends when none is under way. */
enum SystemTime implements Time {
    INSTANCE;

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public double random() {
        return ThreadLocalRandom.current().nextDouble();
    }

    @Override
    public void pause(long nanos, AbortSignal abort) throws InterruptedException {
        abort.await(nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public Scheduled schedule(Runnable task, long nanos) {
        return new Task(Scheduler.EXECUTOR.schedule(task, nanos, TimeUnit.NANOSECONDS));
    }

    private record Task(Future<?> future) implements Scheduled {
        @Override
        public void cancel() {
            future.cancel(false);
        }
    }

    private static final class Scheduler {

        static final ScheduledThreadPoolExecutor EXECUTOR = start();

        private static ScheduledThreadPoolExecutor start() {
            ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, new DaemonThreads("sonde-clock"));
            executor.setRemoveOnCancelPolicy(true);
            executor.setKeepAliveTime(10, TimeUnit.SECONDS);
            executor.allowCoreThreadTimeOut(true);
            return executor;
        }
    }
}
