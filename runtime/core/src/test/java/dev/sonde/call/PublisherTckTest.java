package dev.sonde.call;

import java.io.IOException;
import java.util.concurrent.Flow;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.annotations.AfterClass;
import org.testng.annotations.BeforeClass;
import org.testng.annotations.Test;

/** The rules of Reactive Streams, as their own verification checks them, on a real connection. */
@Test
public class PublisherTckTest extends FlowPublisherVerification<Delta> {

    private static final long SIGNAL_MILLIS = 2_000;
    private static final long NO_SIGNAL_MILLIS = 50;
    private static final long CANCEL_MILLIS = 1_000;

    private RawServer server;
    private ApiClient client;
    private ApiClient closed;

    public PublisherTckTest() {
        super(new TestEnvironment(SIGNAL_MILLIS, NO_SIGNAL_MILLIS), CANCEL_MILLIS);
    }

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
    public Flow.Publisher<Delta> createFlowPublisher(long elements) {
        return publisher(client, elements);
    }

    @Override
    public Flow.Publisher<Delta> createFailedFlowPublisher() {
        return publisher(closed, 1);
    }

    private static Flow.Publisher<Delta> publisher(ApiClient client, long elements) {
        return client.get("/events/{count}").path("count", elements).publisher(Delta.CODEC, "[DONE]");
    }
}
