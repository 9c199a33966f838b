package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.http.AbortSignal;
import dev.sonde.http.Header;
import dev.sonde.http.Transport;
import dev.sonde.http.TransportReply;
import dev.sonde.http.TransportRequest;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a publisher reads, against what was asked for. */
@Timeout(60)
class PublisherDemandTest {

    private final AtomicInteger sends = new AtomicInteger();
    private final AtomicInteger reads = new AtomicInteger();
    private volatile Thread reader;
    private final ExecutorService executor =
            Executors.newSingleThreadExecutor(task -> reader = new Thread(task, "test-reader"));

    /** A reply without end that gives one event for each read, and never blocks. */
    private final class Endless extends InputStream {

        @Override
        public int read() {
            throw new UnsupportedOperationException("events are read as blocks");
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            byte[] event = Delta.event("x").getBytes(StandardCharsets.UTF_8);
            System.arraycopy(event, 0, target, offset, event.length);
            reads.incrementAndGet();
            return event.length;
        }
    }

    private final class EndlessTransport implements Transport {

        @Override
        public TransportReply send(TransportRequest request, AbortSignal abort) {
            sends.incrementAndGet();
            return new TransportReply(200, List.of(new Header("Content-Type", "text/event-stream")), new Endless());
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    private ApiClient client() {
        return new TestBuilder("http://localhost")
                .apiKey(TestBuilder.KEY)
                .transport(new EndlessTransport())
                .executor(executor)
                .build();
    }

    private static Flow.Publisher<Delta> publisher(ApiClient client) {
        return client.post("/chat").publisher(Delta.CODEC, "[DONE]");
    }

    /** The reply never blocks: a reader that waits, waits for demand. */
    private void awaitReaderWaiting() {
        while (reader.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }

    @Test
    void subscribe_whenNothingIsAskedFor_sendsNothing() {
        try (ApiClient client = client()) {
            publisher(client).subscribe(new Probe(0));
            awaitReaderWaiting();
            assertThat(sends).hasValue(0);
        }
    }

    @Test
    void read_whenTheSubscriberIsSlow_isNeverAheadOfDemand() throws Exception {
        try (ApiClient client = client()) {
            Probe probe = new Probe(2);
            publisher(client).subscribe(probe);
            int asked = 2;
            for (int more = 1; more <= 20; more++) {
                for (int i = probe.texts().size(); i < asked; i = probe.texts().size()) {
                    Thread.onSpinWait();
                }
                awaitReaderWaiting();
                assertThat(reads).hasValue(asked);
                assertThat(probe.texts()).hasSize(asked);
                probe.subscription().request(more);
                asked += more;
            }
            probe.subscription().cancel();
        }
    }

    @Test
    void request_whenFromOnNext_doesNotNest() throws Exception {
        int events = 100_000;
        try (ApiClient client = client()) {
            Probe probe = new Probe(1) {
                private int count;

                @Override
                public void onNext(Delta event) {
                    if (++count < events) {
                        subscription().request(1);
                    } else {
                        subscription().cancel();
                        super.onNext(event);
                    }
                }
            };
            publisher(client).subscribe(probe);
            assertThat(probe.text()).isEqualTo("x");
            assertThat(reads).hasValue(events);
        }
    }
}
