package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.http.AbortSignal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CallClocksTest {

    private final FakeTime time = new FakeTime();
    private final AbortSignal abort = new AbortSignal();
    private final CallClocks clocks = new CallClocks(time, abort, Duration.ofSeconds(2), Duration.ofSeconds(10));

    private void advance(double seconds) {
        time.advance(Duration.ofMillis((long) (seconds * 1_000)));
    }

    @Test
    void idle_whenSilentWhileWaiting_endsTheCallThen() {
        advance(1);
        clocks.waiting();
        advance(1.999);
        assertThat(abort.isAborted()).isFalse();

        advance(0.001);

        assertThat(abort.isAborted()).isTrue();
        assertThat(clocks.ending()).isEqualTo(CallClocks.Ending.IDLE);
    }

    @Test
    void idle_whenNobodyWaits_doesNotCount() {
        clocks.waiting();
        clocks.received();
        advance(9.9);

        assertThat(clocks.ending()).isNull();
    }

    @Test
    void idle_whenSomethingComes_beginsAnew() {
        for (int i = 0; i < 6; i++) {
            clocks.waiting();
            advance(1.5);
            clocks.received();
        }

        assertThat(clocks.ending()).isNull();
    }

    @Test
    void total_endsTheCallWhateverComes() {
        for (int i = 0; i < 10; i++) {
            clocks.waiting();
            advance(1);
            clocks.received();
        }

        assertThat(clocks.ending()).isEqualTo(CallClocks.Ending.TOTAL);
        assertThat(clocks.leftNanos()).isZero();
    }

    @Test
    void ending_whenSeveralReasons_isTheFirst() {
        clocks.close();
        advance(60);

        assertThat(clocks.ending()).isEqualTo(CallClocks.Ending.CLOSED);
    }

    @Test
    void stop_leavesNothingScheduled() {
        clocks.stop();
        advance(60);

        assertThat(clocks.ending()).isNull();
        assertThat(time.tasks()).isZero();
    }
}
