package demo;

import dev.sonde.call.EventStream;
import dev.sonde.processor.provider.Answer;
import dev.sonde.processor.provider.AnswerPiece;
import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.Completion;
import dev.sonde.prompt.Outcome;
import dev.sonde.prompt.Partial;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Ask(model = "oracle-small")
interface Reader {

    @Ask("Tell of {{text}}")
    Completion<String> told(String text);

    @Ask("Who is in {{text}}")
    Completion<Guest> guest(String text);

    @Ask("All about {{text}}")
    Completion<Answer> everything(String text);

    @Ask("Who may be in {{text}}")
    Outcome<Guest> maybeGuest(String text);

    @Ask("How many are in {{text}}")
    Outcome<Integer> count(String text);

    @Ask("Anybody in {{text}}?")
    Optional<Guest> anybody(String text);

    @Ask("Somebody in {{text}}?")
    @Nullable Guest somebody(String text);

    @Ask("Tell later of {{text}}")
    CompletableFuture<String> later(String text);

    @Ask("Who is in {{text}}")
    CompletableFuture<Guest> guestLater(String text);

    @Ask("All about {{text}}")
    CompletableFuture<Answer> everythingLater(String text);

    @Ask("Who are in {{text}}")
    CompletableFuture<Completion<List<Guest>>> guestsLater(String text);

    @Ask("Who is in {{text}}")
    CompletableFuture<Outcome<Guest>> outcomeLater(String text);

    @Ask("Tell of {{text}}")
    Stream<String> pieces(String text);

    @Ask("Tell of {{text}}")
    Flow.Publisher<String> published(String text);

    @Ask("Who are in {{text}}")
    Stream<Guest> guests(String text);

    @Ask("Numbers of {{text}}")
    Flow.Publisher<Integer> numbers(String text);

    @Ask("Who is in {{text}}")
    Stream<Partial<Guest>> growing(String text);

    @Ask("Who are in {{text}}")
    Flow.Publisher<Partial<List<Guest>>> growingList(String text);

    @Ask("Tell of {{text}}")
    EventStream<AnswerPiece> events(String text);

    @Ask("Tell of {{text}}")
    Flow.Publisher<AnswerPiece> publishedEvents(String text);

    record Guest(String name, int nights) {}
}
