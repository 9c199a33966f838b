package dev.sonde.call;

import dev.sonde.prompt.Replies;
import java.io.IOException;
import java.util.concurrent.Flow;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.annotations.AfterClass;
import org.testng.annotations.BeforeClass;
import org.testng.annotations.Test;

/** The rules of Reactive Streams for what a prompt makes of a publisher, on a real connection. */
@Test
public class TextPublisherTckTest extends FlowPublisherVerification<String> {

    private static final long SIGNAL_MILLIS = 2_000;
    private static final long NO_SIGNAL_MILLIS = 50;
    private static final long CANCEL_MILLIS = 1_000;

    private RawServer server;
    private ApiClient client;
    private ApiClient closed;

    public TextPublisherTckTest() {
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
    public Flow.Publisher<String> createFlowPublisher(long elements) {
        return publisher(client, elements);
    }

    @Override
    public Flow.Publisher<String> createFailedFlowPublisher() {
        return publisher(closed, 1);
    }

    private static Flow.Publisher<String> publisher(ApiClient client, long elements) {
        return Replies.texts(
                client.get("/events/{count}").path("count", elements).publisher(Delta.CODEC, "[DONE]"));
    }
}
