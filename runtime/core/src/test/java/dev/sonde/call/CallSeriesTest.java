package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.error.DeadlineException;
import dev.sonde.error.DeadlineException.Clock;
import dev.sonde.http.socket.SocketTransport;
import dev.sonde.json.JsonValueCodec;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that share one total timeout. */
@Timeout(60)
class CallSeriesTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final FakeTime time = new FakeTime();
    private final WatchedTransport transport =
            new WatchedTransport(SocketTransport.builder().build());

    @AfterEach
    void closeTransport() {
        transport.close();
    }

    @Test
    void totalTimeout_countsFromTheBeginningOfTheFirst() throws Exception {
        CallSeries series = new CallSeries();
        try (RawServer server = new RawServer(connection -> {
                    connection.request();
                    connection.chunked("application/json");
                    connection.chunk("1");
                    connection.lastChunk();
                    connection.request();
                    connection.awaitClosed();
                });
                ApiClient client = TestBuilder.of(server)
                        .transport(transport)
                        .time(time)
                        .totalTimeout(SECOND.multipliedBy(10))
                        .build()) {
            ApiClient together =
                    client.with(CallOptions.builder().series(series).build());
            assertThat(series.isOver()).isFalse();
            together.get("/models").fetch(JsonValueCodec.INSTANCE);
            transport.awaitSend();
            time.advance(SECOND.multipliedBy(6));
            assertThat(series.isOver()).isFalse();

            Background second = Background.start(() -> together.get("/models").fetch(JsonValueCodec.INSTANCE));
            transport.awaitSend();
            time.advance(SECOND.multipliedBy(4));

            assertThat(second.failure()).isInstanceOfSatisfying(DeadlineException.class, deadline -> {
                assertThat(deadline.clock()).isEqualTo(Clock.TOTAL);
                assertThat(deadline.limit()).isEqualTo(SECOND.multipliedBy(10));
            });
            assertThat(series.isOver()).isTrue();
            server.awaitScripts();
        }
    }

    @Test
    void action_runsWhenTheTimeIsUp_unlessItIsTakenBack() throws Exception {
        CallSeries series = new CallSeries();
        AtomicInteger rung = new AtomicInteger();
        assertThat(series.whenOver(rung::incrementAndGet))
                .as("before the first call")
                .isNotNull();
        try (RawServer server = new RawServer(connection -> {
                    connection.request();
                    connection.chunked("application/json");
                    connection.chunk("1");
                    connection.lastChunk();
                });
                ApiClient client = TestBuilder.of(server)
                        .time(time)
                        .totalTimeout(SECOND.multipliedBy(10))
                        .build()) {
            client.with(CallOptions.builder().series(series).build())
                    .get("/models")
                    .fetch(JsonValueCodec.INSTANCE);

            Runnable takenBack = series.whenOver(() -> rung.addAndGet(10));
            series.whenOver(rung::incrementAndGet);
            takenBack.run();
            time.advance(SECOND.multipliedBy(9));
            assertThat(rung).hasValue(0);
            time.advance(SECOND);

            assertThat(rung).hasValue(1);
            server.awaitScripts();
        }
    }
}
