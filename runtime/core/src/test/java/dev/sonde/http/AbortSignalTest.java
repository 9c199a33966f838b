package dev.sonde.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AbortSignalTest {

    private final AbortSignal signal = new AbortSignal();

    @Test
    void abort_runsTheLastAction() {
        AtomicInteger first = new AtomicInteger();
        AtomicInteger last = new AtomicInteger();
        signal.onAbort(first::incrementAndGet);
        signal.onAbort(last::incrementAndGet);
        signal.abort();

        assertThat(first).hasValue(0);
        assertThat(last).hasValue(1);
    }

    @Test
    void onAbort_whenAbortedAlready_runsAtOnce() {
        AtomicInteger action = new AtomicInteger();
        signal.abort();
        signal.onAbort(action::incrementAndGet);

        assertThat(action).hasValue(1);
    }

    @Test
    void await_endsWithTheTimeOrTheAbort() throws InterruptedException {
        assertThat(signal.await(1, TimeUnit.NANOSECONDS)).isFalse();
        signal.abort();
        assertThat(signal.await(1, TimeUnit.DAYS)).isTrue();
    }

    @Test
    void await_whenInterrupted_throws() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> signal.await(1, TimeUnit.DAYS)).isInstanceOf(InterruptedException.class);
    }
}
