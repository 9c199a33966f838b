package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.error.DeadlineException;
import dev.sonde.error.DeadlineException.Clock;
import dev.sonde.http.socket.SocketTransport;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The clocks in each form of a call: those that nobody has set, and the idle clock. */
@Timeout(60)
class ClockFormsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration TOTAL = Duration.ofMinutes(15);
    private static final Duration STREAM_IDLE = Duration.ofMinutes(2);
    private static final Duration IDLE = Duration.ofSeconds(2);

    private final FakeTime time = new FakeTime();
    private final WatchedTransport transport =
            new WatchedTransport(SocketTransport.builder().build());

    @AfterEach
    void closeTransport() {
        transport.close();
    }

    /** A client of which nothing is set that has to do with time, but the time itself. */
    private TestBuilder unset(RawServer server) {
        return new TestBuilder(server.url()).transport(transport).time(time);
    }

    /** A server that takes a request and says no more. */
    private static void silent(Connection connection) throws Exception {
        connection.request();
        connection.awaitClosed();
    }

    /** A server that begins a reply and sends a piece of it whenever there is one. */
    private static RawServer talking(CallForm form, BlockingQueue<String> pieces, int count) {
        return new RawServer(connection -> {
            connection.request();
            connection.chunked(form.isStreamed() ? "text/event-stream" : "application/json");
            for (int i = 0; i < count; i++) {
                connection.chunk(pieces.take());
            }
            connection.awaitClosed();
        });
    }

    private static FutureTask<CallForm.Outcome> start(CallForm form, ApiClient client) {
        FutureTask<CallForm.Outcome> call = new FutureTask<>(() -> form.call("1", client));
        Thread thread = new Thread(call, "test-call");
        thread.setDaemon(true);
        thread.start();
        return call;
    }

    /** Lets this time pass, at whose very end the call is to fail. */
    private DeadlineException failureAfter(Duration left, FutureTask<CallForm.Outcome> call) throws Exception {
        time.advance(left.minusNanos(1));
        assertThat(time.tasks()).as("the clock still runs").isEqualTo(1);
        time.advance(Duration.ofNanos(1));
        assertThat(time.tasks()).as("the clock has run down").isZero();
        return (DeadlineException) call.get(20, TimeUnit.SECONDS).failure();
    }

    private static void assertDeadline(DeadlineException failure, Clock clock, Duration limit) {
        assertThat(failure.clock()).isEqualTo(clock);
        assertThat(failure.limit()).isEqualTo(limit);
    }

    @ParameterizedTest
    @EnumSource
    void silence_whenNothingIsSet_endsAStreamAfterTwoMinutesAndOtherCallsAfterFifteen(CallForm form) throws Exception {
        try (RawServer server = new RawServer(ClockFormsTest::silent);
                ApiClient client = unset(server).build()) {
            FutureTask<CallForm.Outcome> call = start(form, client);
            transport.awaitSend();
            Duration limit = form.isStreamed() ? STREAM_IDLE : TOTAL;

            assertDeadline(failureAfter(limit, call), form.isStreamed() ? Clock.IDLE : Clock.TOTAL, limit);
            server.awaitScripts();
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepAlives_whenNothingIsSet_areListenedToForFifteenMinutes(CallForm form) throws Exception {
        BlockingQueue<String> pieces = new LinkedBlockingQueue<>();
        try (RawServer server = talking(form, pieces, 14);
                ApiClient client = unset(server).build()) {
            FutureTask<CallForm.Outcome> call = start(form, client);
            transport.awaitRead();
            for (int i = 0; i < 14; i++) {
                time.advance(MINUTE);
                pieces.add(form.isStreamed() ? ": keep-alive\n\n" : "\n");
                transport.awaitRead();
            }

            assertDeadline(failureAfter(MINUTE, call), Clock.TOTAL, TOTAL);
            server.awaitScripts();
        }
    }

    @ParameterizedTest
    @EnumSource
    void attempts_whenNothingIsSet_shareFifteenMinutes(CallForm form) throws Exception {
        try (RawServer server = new RawServer(
                        connection -> {
                            connection.request();
                            connection.reply(503, "application/json", "{}", "Retry-After: 840", "Connection: close");
                        },
                        ClockFormsTest::silent);
                ApiClient client = unset(server).build()) {
            FutureTask<CallForm.Outcome> call = start(form, client);
            transport.awaitSend();
            transport.awaitSend();

            DeadlineException failure = failureAfter(MINUTE, call);
            assertDeadline(failure, Clock.TOTAL, TOTAL);
            assertThat(failure.attempts()).isEqualTo(2);
            assertThat(time.pauses).containsExactly(Duration.ofMinutes(14));
            server.awaitScripts();
        }
    }

    @ParameterizedTest
    @EnumSource
    void headers_whenTheyNeverCome_areWaitedForAsLongAsTheIdleTimeout(CallForm form) throws Exception {
        try (RawServer server = new RawServer(ClockFormsTest::silent);
                ApiClient client = unset(server).idleTimeout(IDLE).build()) {
            FutureTask<CallForm.Outcome> call = start(form, client);
            transport.awaitSend();

            assertDeadline(failureAfter(IDLE, call), Clock.IDLE, IDLE);
            server.awaitScripts();
        }
    }

    @ParameterizedTest
    @EnumSource
    void silence_afterAPiece_isCountedFromThatPiece(CallForm form) throws Exception {
        BlockingQueue<String> pieces = new LinkedBlockingQueue<>();
        try (RawServer server = talking(form, pieces, 1);
                ApiClient client = unset(server).idleTimeout(IDLE).build()) {
            FutureTask<CallForm.Outcome> call = start(form, client);
            transport.awaitRead();
            time.advance(IDLE.minusNanos(1));
            pieces.add(form.isStreamed() ? Delta.event("Hello") : "[");
            transport.awaitRead();

            DeadlineException failure = failureAfter(IDLE, call);
            assertDeadline(failure, Clock.IDLE, IDLE);
            assertThat(failure.partialText().orElse("")).isEqualTo(form.isStreamed() ? "Hello" : "");
            server.awaitScripts();
        }
    }
}
