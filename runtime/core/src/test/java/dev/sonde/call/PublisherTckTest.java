package dev.sonde.call;

import java.util.concurrent.Flow;
import org.testng.annotations.Test;

/** The events themselves, by the rules of Reactive Streams. */
@Test
public class PublisherTckTest extends EventVerification<Delta> {

    @Override
    Flow.Publisher<Delta> of(Flow.Publisher<Delta> events) {
        return events;
    }
}
