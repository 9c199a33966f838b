package dev.sonde.samples.replies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.prompt.Partial;
import dev.sonde.samples.replies.Reception.Booking;
import dev.sonde.samples.replies.Reception.Guest;
import dev.sonde.testkit.FakeDeepSeek;
import dev.sonde.testkit.FakeDeepSeekExtension;
import dev.sonde.testkit.http.ClientConnection;
import dev.sonde.testkit.http.ClientConnection.EndedBy;
import dev.sonde.testkit.script.Queueing;
import dev.sonde.testkit.script.Reply;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who no longer wants a reply ends its call at once, as the server sees it. */
@Timeout(60)
@ExtendWith(FakeDeepSeekExtension.class)
class LeavingTest {

    private static final String GUEST = "{\"name\": \"Ada\", \"breakfast\": true}";

    private FakeDeepSeek fake;
    private DeepSeekClient client;
    private Reception reception;

    @BeforeEach
    void connect(FakeDeepSeek fake) {
        this.fake = fake;
        client = DeepSeekClient.builder()
                .baseUrl(fake.baseUrl())
                .apiKey(fake.apiKey())
                .build();
        reception = new ReceptionImpl(client);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void elements_whenTheStreamIsClosed() throws Exception {
        endlessGuests();
        try (Stream<Guest> guests = reception.guests("…")) {
            Iterator<Guest> each = guests.iterator();
            assertThat(each.next()).isEqualTo(new Guest("Ada", true));
            assertThat(connection(1).isReplying()).isTrue();
        }

        assertLeft(1);
    }

    @Test
    void elements_whenTheSubscriberCancels() throws Exception {
        endlessGuests();
        CompletableFuture<Guest> first = new CompletableFuture<>();
        reception.guestsAsAskedFor("…").subscribe(new Flow.Subscriber<>() {
            private Flow.Subscription subscription;

            @Override
            public void onSubscribe(Flow.Subscription given) {
                subscription = given;
                given.request(1);
            }

            @Override
            public void onNext(Guest guest) {
                subscription.cancel();
                first.complete(guest);
            }

            @Override
            public void onError(Throwable failure) {
                first.completeExceptionally(failure);
            }

            @Override
            public void onComplete() {
                first.cancel(false);
            }
        });

        assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo(new Guest("Ada", true));
        assertLeft(1);
    }

    @Test
    void elements_whenOneDoesNotFit() throws Exception {
        fake.whenever().reply(pieces("[{\"name\": \"Ada\"}", ", " + GUEST));
        try (Stream<Guest> guests = reception.guests("…")) {
            assertThat(catchThrown(() -> guests.forEach(guest -> {}))).hasMessageContaining("breakfast");
            assertLeft(1);
        }
    }

    @Test
    void growingValue_whenTheStreamIsClosed() throws Exception {
        fake.whenever().reply(pieces("{\"guest\": \"Ada", " Ada"));
        try (Stream<Partial<Booking>> growing = reception.watch("…")) {
            assertThat(growing.filter(partial -> partial.text("guest").isPresent())
                            .findFirst())
                    .isPresent();
        }

        assertLeft(1);
    }

    @Test
    void future_whenItIsCancelled() throws Exception {
        fake.queueing(Queueing.silentUntil(new CountDownLatch(1)));
        CompletableFuture<Booking> booking = reception.bookLater("…");
        connection(1);

        booking.cancel(true);

        assertLeft(1);
    }

    private void endlessGuests() {
        fake.whenever().reply(pieces("[" + GUEST, ", " + GUEST));
    }

    /** A stream that begins and then goes on for longer than any test. */
    private static Reply pieces(String first, String further) {
        String[] pieces = new String[2_000];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = i == 0 ? first : further;
        }
        return Reply.pieces(pieces).withPace(Duration.ofMillis(50));
    }

    private ClientConnection connection(long number) throws Exception {
        return fake.connections().accepted(number).get(30, TimeUnit.SECONDS);
    }

    private void assertLeft(long number) throws Exception {
        assertThat(connection(number).ended().get(30, TimeUnit.SECONDS)).isEqualTo(EndedBy.CLIENT);
    }

    private static Throwable catchThrown(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException thrown) {
            return thrown;
        }
        throw new AssertionError("nothing was thrown");
    }
}
