package dev.sonde.call;

import dev.sonde.http.AbortSignal;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The time of the machine. Its one thread serves all clients, starts with the first call and ends when none is under way. */
enum SystemTime implements Time {
    INSTANCE;

    private static final Alarms ALARMS = new Alarms(Duration.ofSeconds(5));

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
        return ALARMS.schedule(task, nanos);
    }

    /** How many tasks are to run: none when no call is under way. */
    static int tasks() {
        return ALARMS.size();
    }
}
