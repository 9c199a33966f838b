package dev.sonde.call;

import dev.sonde.http.AbortSignal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Time that passes when the test says so; a pause is over at once and remembered. */
final class FakeTime implements Time {

    static final Instant START = Instant.parse("2026-11-23T12:00:00Z");

    final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private long nanos = 1_000;
    private volatile boolean interruptNextPause;

    private record Task(Runnable action, long due) {}

    @Override
    public synchronized long nanos() {
        return nanos;
    }

    @Override
    public Instant now() {
        return START.plusNanos(nanos() - 1_000);
    }

    @Override
    public double random() {
        return 0.5;
    }

    @Override
    public void pause(long duration, AbortSignal abort) throws InterruptedException {
        if (interruptNextPause) {
            throw new InterruptedException();
        }
        pauses.add(Duration.ofNanos(duration));
        advance(Duration.ofNanos(duration));
    }

    /** The next pause is interrupted. */
    void interruptNextPause() {
        interruptNextPause = true;
    }

    @Override
    public synchronized Scheduled schedule(Runnable action, long delay) {
        Task task = new Task(action, nanos + delay);
        tasks.add(task);
        return () -> cancel(task);
    }

    private synchronized void cancel(Task task) {
        tasks.remove(task);
    }

    /** Lets time pass, and runs what falls due on the way. */
    void advance(Duration duration) {
        long end = nanos() + duration.toNanos();
        for (Task due = takeDue(end); due != null; due = takeDue(end)) {
            due.action().run();
        }
        synchronized (this) {
            nanos = end;
        }
    }

    private synchronized Task takeDue(long end) {
        Task first = null;
        for (Task task : tasks) {
            if (task.due() <= end && (first == null || task.due() < first.due())) {
                first = task;
            }
        }
        if (first != null) {
            tasks.remove(first);
            nanos = Math.max(nanos, first.due());
        }
        return first;
    }

    /** How many tasks wait for their time. */
    synchronized int tasks() {
        return tasks.size();
    }
}
