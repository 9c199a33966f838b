package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.observe.CallEnd.Outcome;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A stream that is dropped is closed and reported, once; a stream in use never is. */
@Timeout(120)
class StreamLeakTest {

    private static final String DONE = "data: [DONE]\n\n";

    private final CountDownLatch closed = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    /** A server that sends one event, the rest when it may, and sees the client close. */
    private RawServer server() {
        return new RawServer(connection -> {
            connection.request();
            connection.chunked("text/event-stream");
            connection.chunk(Delta.event("Hi"));
            new Thread(() -> {
                        try {
                            goOn.await();
                            connection.chunk(Delta.finish("stop") + DONE);
                        } catch (Exception e) {
                            // The client has gone: then nothing is to be sent.
                        }
                    })
                    .start();
            connection.awaitClosed();
            closed.countDown();
        });
    }

    private static void open(ApiClient client) {
        client.post("/chat").events(Delta.CODEC, "[DONE]").iterator().next();
    }

    private static LogRecord collectUntilLogged(LogCapture log) throws InterruptedException {
        LogRecord found = null;
        while (found == null) {
            System.gc();
            found = log.poll(50);
        }
        return found;
    }

    @Test
    void droppedStream_isClosedAndReportedOnce() throws Exception {
        Recorder recorder = new Recorder();
        try (LogCapture log = new LogCapture();
                RawServer server = server();
                ApiClient client = TestBuilder.of(server).listener(recorder).build()) {
            open(client);
            LogRecord report = collectUntilLogged(log);
            assertThat(report.getLevel().getName()).isEqualTo("WARNING");
            assertThat(report.getMessage())
                    .contains("A stream of POST /chat was neither read to its end nor closed")
                    .contains("recordStreamOrigins(true)");
            assertThat(report.getThrown()).isNull();
            assertThat(closed.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(recorder.end().outcome()).isEqualTo(Outcome.CANCELLED);
            System.gc();
            assertThat(log.lines()).isEmpty();
        } finally {
            goOn.countDown();
        }
    }

    @Test
    void droppedStream_saysWhereItWasOpened() throws Exception {
        try (LogCapture log = new LogCapture();
                RawServer server = server();
                ApiClient client =
                        TestBuilder.of(server).recordStreamOrigins(true).build()) {
            open(client);
            LogRecord report = collectUntilLogged(log);
            assertThat(report.getThrown()).hasMessage("The stream was opened here");
            assertThat(report.getThrown().getStackTrace())
                    .anyMatch(frame -> frame.getClassName().equals(StreamLeakTest.class.getName())
                            && frame.getMethodName().equals("open"));
        } finally {
            goOn.countDown();
        }
    }

    @Test
    void streamHeldByItsIteratorAlone_isNotReported() throws Exception {
        try (LogCapture log = new LogCapture();
                RawServer server = server();
                ApiClient client = TestBuilder.of(server).build()) {
            Iterator<Delta> events =
                    client.post("/chat").events(Delta.CODEC, "[DONE]").iterator();
            events.next();
            assertSurvivesCollection(log);
            goOn.countDown();
            assertThat(events.next().finish()).isEqualTo("stop");
            assertThat(events.hasNext()).isFalse();
        }
    }

    @Test
    void streamHeldByAJavaStreamAlone_isNotReported() throws Exception {
        try (LogCapture log = new LogCapture();
                RawServer server = server();
                ApiClient client = TestBuilder.of(server).build()) {
            Stream<Delta> deltas = client.post("/chat").events(Delta.CODEC, "[DONE]").stream();
            assertSurvivesCollection(log);
            goOn.countDown();
            assertThat(deltas.count()).isEqualTo(2);
        }
    }

    @Test
    void closedStreams_areNotReported() throws Exception {
        try (LogCapture log = new LogCapture();
                RawServer server = server();
                ApiClient client = TestBuilder.of(server).build()) {
            client.post("/chat").events(Delta.CODEC, "[DONE]").close();
            client.post("/chat").events(Delta.CODEC, "[DONE]").close();
            assertSurvivesCollection(log);
        } finally {
            goOn.countDown();
        }
    }

    /** Another stream is dropped: when that is reported, this one would have been as well. */
    private static void assertSurvivesCollection(LogCapture log) throws Exception {
        try (RawServer other = new RawServer(connection -> {
                    connection.request();
                    connection.chunked("text/event-stream");
                    connection.chunk(Delta.event("Hi"));
                    connection.awaitClosed();
                });
                ApiClient client = TestBuilder.of(other).build()) {
            client.post("/other").events(Delta.CODEC, "[DONE]").iterator().next();
            assertThat(collectUntilLogged(log).getMessage()).contains("POST /other");
            assertThat(log.lines()).isEmpty();
        }
    }
}
