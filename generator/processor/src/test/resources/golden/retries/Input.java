package demo;

import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.Completion;
import dev.sonde.prompt.Outcome;
import dev.sonde.prompt.RetryInvalid;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Ask(model = "oracle-small", retryInvalid = RetryInvalid.REPAIR, patience = "2m")
interface Booker {

    @Ask("Who books in {{again}}, with {{options}}")
    Guest guest(String again, String options);

    @Ask(value = "Nights in {{client}}", replyAttempts = 3, replyTokens = 20_000)
    Completion<Integer> nights(String client);

    @Ask(value = "Who books in {{text}}", retryInvalid = RetryInvalid.RESEND)
    Outcome<Guest> maybe(String text);

    @Ask("Who books in {{text}}")
    CompletableFuture<Completion<Guest>> later(String text);

    @Ask(value = "Who books in {{text}}", retryInvalid = RetryInvalid.NONE)
    Guest once(String text);

    @Ask("Who may book in {{text}}")
    @Nullable Guest perhaps(String text);

    @Ask("Who book in {{text}}")
    Stream<Guest> guests(String text);

    record Guest(String name, int nights) {}
}
