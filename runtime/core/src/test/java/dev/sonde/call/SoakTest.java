package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.fuzz.Choices;
import dev.sonde.json.JsonValueCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * One client under full load and random faults: heap, threads and sockets afterwards are what they were before. For a moment
 * in every build, for as long as {@code soak.minutes} says by a command. The same after many calls that go well, as many as
 * {@code load.calls} says.
 */
class SoakTest {

    private static final int CALLERS = 100;
    private static final int FEW_CALLS = 3_000;

    /** So many that every form of a call has been there, on the slowest machine too: some start a thread that stays. */
    private static final int WARM_CALLS = 1_000;

    private static final int CASE_BYTES = 600;
    private static final long MOMENT_NANOS = TimeUnit.MILLISECONDS.toNanos(1_500);
    private static final long TOLERATED_KILOBYTES = 2_000;

    private final AtomicLong calls = new AtomicLong();

    @Test
    void faultsAtFullLoad_leaveNothingBehind() throws Exception {
        Integer minutes = Integer.getInteger("soak.minutes");
        // Classes, compiled code and thread pools that come with the first calls stay.
        load(MOMENT_NANOS);
        Holdings before = Holdings.settled();
        long warm = calls.get();

        load(minutes == null ? MOMENT_NANOS : TimeUnit.MINUTES.toNanos(minutes));

        String load = "%,d calls, %d at once".formatted(calls.get() - warm, CALLERS);
        assertSame(load, before, Holdings.settled());
    }

    @Test
    void manyCalls_keepMemoryFlat() throws Exception {
        long many = Long.getLong("load.calls", FEW_CALLS);
        try (RawServer server = new RawServer(connection -> {
                    while (connection.request() != null) {
                        connection.reply(200, "application/json", "{\"answer\":42}");
                    }
                });
                ApiClient client = TestBuilder.of(server).build()) {
            call(client, FEW_CALLS);
            Holdings before = Holdings.settled();

            call(client, many);

            assertSame(many + " calls", before, Holdings.settled());
        }
    }

    private static void call(ApiClient client, long times) {
        for (long i = 0; i < times; i++) {
            assertThat(client.get("/models").fetch(JsonValueCodec.INSTANCE)).hasToString("{\"answer\":42}");
        }
    }

    private static void assertSame(String load, Holdings before, Holdings after) {
        System.out.printf("%s%nbefore %s%nafter  %s%n", load, before, after);
        assertThat(after.threads()).as("threads").isLessThanOrEqualTo(before.threads());
        assertThat(after.sockets()).as("sockets").isEqualTo(before.sockets());
        assertThat(after.heapKilobytes()).as("kB of heap").isLessThan(before.heapKilobytes() + TOLERATED_KILOBYTES);
    }

    private void load(long nanos) throws Exception {
        FaultyServer faults = new FaultyServer();
        long end = System.nanoTime() + nanos;
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS, new DaemonThreads("soak"));
        try (RawServer server = new RawServer(faults);
                ApiClient client = TestBuilder.of(server).build()) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                running.add(callers.submit(() -> {
                    while (System.nanoTime() < end || calls.get() < WARM_CALLS) {
                        byte[] chances = new byte[CASE_BYTES];
                        ThreadLocalRandom.current().nextBytes(chances);
                        faults.call(new Choices(chances), client, "call " + calls.incrementAndGet());
                    }
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
            assertThat(client.shared().callsUnderWay()).as("calls under way").isZero();
        } finally {
            callers.shutdown();
            callers.awaitTermination(20, TimeUnit.SECONDS);
        }
    }
}
