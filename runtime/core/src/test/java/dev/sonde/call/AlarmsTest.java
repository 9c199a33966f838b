package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AlarmsTest {

    private static final long HOUR = TimeUnit.HOURS.toNanos(1);
    private static final long SOON = TimeUnit.MILLISECONDS.toNanos(20);

    private final Alarms alarms = new Alarms(Duration.ofHours(2));

    @Test
    void schedule_whenALaterOneIsDueFirst_runsItInTime() {
        alarms.schedule(() -> {}, HOUR);
        CompletableFuture<Thread> ran = new CompletableFuture<>();
        alarms.schedule(() -> ran.complete(Thread.currentThread()), SOON);
        assertThat(ran.join().isDaemon()).isTrue();
    }

    @Test
    void schedule_whenTimeIsOver_runsAtOnce() {
        CompletableFuture<Boolean> ran = new CompletableFuture<>();
        alarms.schedule(() -> ran.complete(true), 0);
        assertThat(ran.join()).isTrue();
    }

    @Test
    void schedule_fromWithinATask_runsThat() {
        CompletableFuture<Boolean> ran = new CompletableFuture<>();
        alarms.schedule(() -> alarms.schedule(() -> ran.complete(true), SOON), SOON);
        assertThat(ran.join()).isTrue();
    }

    @Test
    void cancel_beforeItIsDue_keepsItFromRunning() {
        List<String> ran = new ArrayList<>();
        CountDownLatch later = new CountDownLatch(1);
        Time.Scheduled alarm = alarms.schedule(() -> ran.add("cancelled"), 2 * SOON);
        alarms.schedule(later::countDown, 4 * SOON);
        alarm.cancel();
        assertThat(await(later)).isTrue();
        assertThat(ran).isEmpty();
    }

    @Test
    void run_whenATaskFails_runsTheOthers() {
        CountDownLatch others = new CountDownLatch(2);
        for (int i = 0; i < 2; i++) {
            alarms.schedule(
                    () -> {
                        throw new IllegalStateException("thrown on purpose");
                    },
                    SOON);
            alarms.schedule(others::countDown, SOON);
        }
        assertThat(await(others)).isTrue();
    }

    @Test
    void run_whenThereIsNothing_endsAndBeginsAnew() throws InterruptedException {
        Alarms brief = new Alarms(Duration.ofMillis(5));
        for (int time = 0; time < 20; time++) {
            CompletableFuture<Thread> ran = new CompletableFuture<>();
            brief.schedule(() -> ran.complete(Thread.currentThread()), SOON / 4);
            Thread thread = ran.join();
            if (time % 2 == 0) {
                thread.join();
            }
        }
    }

    @Test
    void schedule_fromManyThreads_runsEachOnce() {
        int threads = 8;
        int each = 500;
        CountDownLatch ran = new CountDownLatch(threads * each);
        Alarms brief = new Alarms(Duration.ofMillis(2));
        for (int i = 0; i < threads; i++) {
            new Thread(() -> {
                        for (int alarm = 0; alarm < each; alarm++) {
                            brief.schedule(() -> {}, HOUR).cancel();
                            brief.schedule(ran::countDown, alarm * 10_000L);
                        }
                    })
                    .start();
        }
        assertThat(await(ran)).isTrue();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(50, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
