package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.http.socket.SocketTransport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Subscriptions that are cancelled: the server sees the connection close, the subscriber hears no more. */
@Timeout(60)
class PublisherCancelTest {

    private final FakeTime time = new FakeTime();
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final WatchedTransport transport =
            new WatchedTransport(SocketTransport.builder().build());

    @AfterEach
    void stop() {
        executor.shutdownNow();
        transport.close();
    }

    private ApiClient client(RawServer server) {
        return TestBuilder.of(server)
                .transport(transport)
                .executor(executor)
                .time(time)
                .build();
    }

    private static void subscribe(ApiClient client, Probe probe) {
        Flow.Publisher<Delta> publisher = client.post("/chat").publisher(Delta.CODEC, "[DONE]");
        publisher.subscribe(probe);
    }

    private static RawServer streaming() {
        return new RawServer(connection -> {
            connection.request();
            connection.chunked("text/event-stream");
            connection.chunk(Delta.event("a"));
            connection.awaitClosed();
        });
    }

    /** All is over: server, reader and clocks; and the subscriber was told nothing. */
    private void assertGone(RawServer server, Probe probe) throws Exception {
        server.awaitScripts();
        executor.shutdown();
        assertThat(executor.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        assertThat(time.tasks()).isZero();
        assertThat(probe.ends()).isZero();
        assertThat(probe.texts()).isEmpty();
    }

    @Test
    void cancel_whenInOnSubscribe_sendsNothing() throws Exception {
        try (RawServer server = streaming();
                ApiClient client = client(server)) {
            Probe probe = new Probe(1) {
                @Override
                public void onSubscribe(Flow.Subscription subscription) {
                    super.onSubscribe(subscription);
                    subscription.cancel();
                }
            };
            subscribe(client, probe);
            assertGone(server, probe);
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void cancel_whenNothingWasAskedFor_sendsNothing() throws Exception {
        try (RawServer server = streaming();
                ApiClient client = client(server)) {
            Probe probe = new Probe(0);
            subscribe(client, probe);
            probe.subscription().cancel();
            assertGone(server, probe);
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void cancel_whenBeforeHeaders_closesTheConnection() throws Exception {
        CountDownLatch requested = new CountDownLatch(1);
        try (RawServer server = new RawServer(connection -> {
                    connection.request();
                    requested.countDown();
                    connection.awaitClosed();
                });
                ApiClient client = client(server)) {
            Probe probe = new Probe(1);
            subscribe(client, probe);
            requested.await();
            probe.subscription().cancel();
            assertGone(server, probe);
        }
    }

    @Test
    void cancel_whenBetweenEvents_closesTheConnection() throws Exception {
        try (RawServer server = streaming();
                ApiClient client = client(server)) {
            Probe probe = new Probe(1);
            subscribe(client, probe);
            probe.text();
            probe.subscription().cancel();
            probe.subscription().request(1);
            probe.subscription().request(-1);
            probe.subscription().cancel();
            assertGone(server, probe);
        }
    }

    @Test
    void cancel_whenAReadWaits_closesTheConnection() throws Exception {
        CountDownLatch given = new CountDownLatch(1);
        try (RawServer server = streaming();
                ApiClient client = client(server)) {
            Probe probe = new Probe(2) {
                @Override
                public void onNext(Delta event) {
                    super.onNext(event);
                    transport.forgetReads();
                    given.countDown();
                }
            };
            subscribe(client, probe);
            given.await();
            transport.awaitRead();
            assertThat(probe.text()).isEqualTo("a");
            probe.subscription().cancel();
            assertGone(server, probe);
        }
    }

    @Test
    void cancel_whenInOnNext_closesTheConnection() throws Exception {
        try (RawServer server = streaming();
                ApiClient client = client(server)) {
            Probe probe = new Probe(Long.MAX_VALUE) {
                @Override
                public void onNext(Delta event) {
                    subscription().cancel();
                }
            };
            subscribe(client, probe);
            server.awaitScripts();
            assertGone(server, probe);
        }
    }

    @Test
    void cancel_whenAtAnyInstant_leavesNothingAndEndsAtMostOnce() throws Exception {
        try (RawServer server = TckServer.start();
                ApiClient client = client(server)) {
            List<Probe> probes = new ArrayList<>();
            for (int round = 0; round < 300; round++) {
                Probe probe = new Probe(Long.MAX_VALUE);
                client.get("/events/20").publisher(Delta.CODEC, "[DONE]").subscribe(probe);
                // From before the request is sent to after the last event.
                for (int i = 0; i < round * 500; i++) {
                    Thread.onSpinWait();
                }
                probe.subscription().cancel();
                probes.add(probe);
            }
            executor.shutdown();
            assertThat(executor.awaitTermination(40, TimeUnit.SECONDS)).isTrue();
            assertThat(time.tasks()).isZero();
            for (Probe probe : probes) {
                if (probe.ends() != 0) {
                    assertThat(probe.ends()).isEqualTo(1);
                    assertThat(probe.end()).isNull();
                    assertThat(probe.texts()).hasSize(20);
                }
            }
        }
    }
}
