package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.error.CallClosedException;
import dev.sonde.error.CallInterruptedException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Streams that are ended from their first instant on; the server sees the connection close each time. */
@Timeout(60)
class StreamAbortTest {

    private static final String EVENTS = "text/event-stream";

    private final CountDownLatch requested = new CountDownLatch(1);

    /** A server that takes the request and says no more. */
    private RawServer silent() {
        return new RawServer(connection -> {
            connection.request();
            requested.countDown();
            connection.awaitClosed();
        });
    }

    /** A server that sends one event and says no more. */
    private static RawServer streaming() {
        return new RawServer(connection -> {
            connection.request();
            connection.chunked(EVENTS);
            connection.chunk(Delta.event("a"));
            connection.awaitClosed();
        });
    }

    private static EventStream<Delta> open(ApiClient client) {
        return client.post("/chat").events(Delta.CODEC, "[DONE]");
    }

    @Test
    void close_beforeTheFirstEventIsAskedFor_closesTheConnection() throws Exception {
        try (RawServer server = streaming();
                ApiClient client = TestBuilder.of(server).build()) {
            EventStream<Delta> stream = open(client);
            stream.close();
            server.awaitScripts();
            assertThatThrownBy(() -> stream.iterator().hasNext()).isInstanceOf(CallClosedException.class);
        }
    }

    @Test
    void close_ofTheJavaStream_beforeItIsUsed_closesTheConnection() throws Exception {
        try (RawServer server = streaming();
                ApiClient client = TestBuilder.of(server).build()) {
            Stream<Delta> events = open(client).stream();
            events.close();
            server.awaitScripts();
        }
    }

    @Test
    void close_fromAnotherThread_endsAFold() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        try (RawServer server = streaming();
                ApiClient client = TestBuilder.of(server).build()) {
            EventStream<Delta> stream = open(client);
            Background fold = Background.start(() -> stream.fold(FoldedStreamTest.FOLD, event -> first.countDown()));
            first.await();
            stream.close();
            assertThat(fold.failure()).isInstanceOf(CallClosedException.class);
            server.awaitScripts();
        }
    }

    @Test
    void interrupt_whileTheStreamIsOpened_closesTheConnection() throws Exception {
        try (RawServer server = silent();
                ApiClient client = TestBuilder.of(server).build()) {
            Background opening = Background.start(() -> open(client));
            requested.await();
            opening.interrupt();
            Throwable failure = opening.failure();
            assertThat(failure).isInstanceOf(CallInterruptedException.class);
            assertThat(Background.interruptFlag(failure)).isTrue();
            server.awaitScripts();
        }
    }

    @Test
    @SuppressWarnings("try") // The close is what is tested.
    void close_ofTheClient_whileTheStreamIsOpened_closesTheConnection() throws Exception {
        try (RawServer server = silent();
                ApiClient client = TestBuilder.of(server).build()) {
            Background opening = Background.start(() -> open(client));
            requested.await();
            client.close();
            assertThat(opening.failure()).isInstanceOf(CallClosedException.class);
            server.awaitScripts();
        }
    }
}
