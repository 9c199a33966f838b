package dev.sonde.samples.replies;

import dev.sonde.deepseek.Prompt;
import dev.sonde.prompt.Completion;
import dev.sonde.prompt.Outcome;
import dev.sonde.prompt.Partial;
import dev.sonde.prompt.RetryInvalid;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** Reads the mail of a small hotel, and gives its replies in the form in which they are needed. */
@Prompt(model = "deepseek-flash", thinking = "disabled", temperature = 0)
interface Reception {

    /** Asks once more if the model gets the booking wrong. */
    @Prompt(value = "Read this request: {{mail}}", retryInvalid = RetryInvalid.REPAIR, replyAttempts = 3)
    Completion<Booking> book(String mail);

    /** Leaves nothing to catch but a broken connection. */
    @Prompt("Read this request, if it is one: {{mail}}")
    Outcome<Booking> tryToBook(String mail);

    @Prompt("Read this request: {{mail}}")
    CompletableFuture<Booking> bookLater(String mail);

    /** A guest is here as soon as the model has written all of it. */
    @Prompt("List the guests in this letter: {{mail}}")
    Stream<Guest> guests(String mail);

    @Prompt("List the guests in this letter: {{mail}}")
    Flow.Publisher<Guest> guestsAsAskedFor(String mail);

    /** What there is of a booking, for a form that fills itself. */
    @Prompt("Read this request: {{mail}}")
    Stream<Partial<Booking>> watch(String mail);

    /** A stay. */
    record Booking(String guest, int nights, String wishes) {}

    /** Somebody who arrives. */
    record Guest(String name, boolean breakfast) {}
}
