package dev.sonde.call;

import java.io.IOException;
import java.util.concurrent.Flow;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.annotations.AfterClass;
import org.testng.annotations.BeforeClass;

/**
 * The rules of Reactive Streams, as their own verification checks them, on a real connection.
 *
 * @param <T> what is made of each event
 */
abstract class EventVerification<T> extends FlowPublisherVerification<T> {

    private static final long SIGNAL_MILLIS = 2_000;
    private static final long NO_SIGNAL_MILLIS = 50;
    private static final long CANCEL_MILLIS = 1_000;

    private RawServer server;
    private ApiClient client;
    private ApiClient closed;

    EventVerification() {
        super(new TestEnvironment(SIGNAL_MILLIS, NO_SIGNAL_MILLIS), CANCEL_MILLIS);
    }

    /** The publisher to verify: it has an element for each event. */
    abstract Flow.Publisher<T> of(Flow.Publisher<Delta> events);

    @BeforeClass
    public void start() {
        server = TckServer.start();
        client = TestBuilder.of(server).build();
        closed = TestBuilder.of(server).build();
        closed.close();
    }

    @AfterClass
    public void stop() throws IOException {
        client.close();
        server.close();
    }

    @Override
    public Flow.Publisher<T> createFlowPublisher(long elements) {
        return publisher(client, elements);
    }

    @Override
    public Flow.Publisher<T> createFailedFlowPublisher() {
        return publisher(closed, 1);
    }

    private Flow.Publisher<T> publisher(ApiClient client, long elements) {
        return of(client.get("/events/{count}").path("count", elements).publisher(Delta.CODEC, "[DONE]"));
    }
}
