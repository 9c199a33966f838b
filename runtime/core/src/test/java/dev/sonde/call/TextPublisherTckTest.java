package dev.sonde.call;

import dev.sonde.prompt.Replies;
import java.util.concurrent.Flow;
import org.testng.annotations.Test;

/** What a prompt makes of the events, by the rules of Reactive Streams. */
@Test
public class TextPublisherTckTest extends EventVerification<String> {

    @Override
    Flow.Publisher<String> of(Flow.Publisher<Delta> events) {
        return Replies.texts(events);
    }
}
