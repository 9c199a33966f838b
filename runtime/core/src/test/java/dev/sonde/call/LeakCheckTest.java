package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The accounting itself: it sees what a test may leave behind, and sees it gone. */
class LeakCheckTest {

    private final Map<String, String> before = LeakCheck.holdings();

    @Test
    void aSocket_isALeakUntilItIsClosed() throws Exception {
        assumeThat(Files.exists(Path.of("/proc/self/net/tcp"))).isTrue();
        ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

        assertThat(LeakCheck.leaks(before))
                .containsExactly("a socket on port " + socket.getLocalPort() + ", listening");
        socket.close();
        assertThat(LeakCheck.leaks(before)).isEmpty();
    }

    @Test
    void aThreadOfOurs_isALeakUntilItEnds() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        Thread thread = new DaemonThreads("sonde-test").newThread(() -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        thread.start();

        assertThat(LeakCheck.leaks(before)).singleElement().asString().startsWith("thread sonde-test-1");
        end.countDown();
        thread.join();
        assertThat(LeakCheck.leaks(before)).isEmpty();
    }

    @Test
    void aCallUnderWay_isALeakUntilItsClockIsStopped() {
        Time.Scheduled task = SystemTime.INSTANCE.schedule(() -> {}, TimeUnit.HOURS.toNanos(1));

        assertThat(LeakCheck.leaks(before)).containsExactly("a call under way: its clock is running");
        task.cancel();
        assertThat(LeakCheck.leaks(before)).isEmpty();
    }
}
