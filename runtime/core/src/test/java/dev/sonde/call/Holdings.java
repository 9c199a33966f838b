package dev.sonde.call;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What this process holds when nothing is going on: heap in use after a collection, live threads, TCP sockets. */
record Holdings(long heapKilobytes, int threads, int sockets) {

    private static final int MOST_LOOKS = 60;
    private static final int QUIET_LOOKS = 10;

    /** Looks until nothing becomes less any more: threads and sockets end a moment after they were told to. */
    static Holdings settled() {
        Holdings least = now();
        int quiet = 0;
        for (int i = 0; i < MOST_LOOKS && quiet < QUIET_LOOKS; i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            Holdings next = now();
            boolean less = next.heapKilobytes < least.heapKilobytes
                    || next.threads < least.threads
                    || next.sockets < least.sockets;
            quiet = less ? 0 : quiet + 1;
            least = new Holdings(
                    Math.min(least.heapKilobytes, next.heapKilobytes),
                    Math.min(least.threads, next.threads),
                    Math.min(least.sockets, next.sockets));
        }
        return least;
    }

    private static Holdings now() {
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_024;
        // The clock's thread stays for some seconds after the last call, by design.
        long threads = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.getName().startsWith("sonde-clock"))
                .count();
        return new Holdings(heap, (int) threads, OpenSockets.find().size());
    }

    @Override
    public String toString() {
        return "%,d kB of heap, %d threads, %d sockets".formatted(heapKilobytes, threads, sockets);
    }
}
