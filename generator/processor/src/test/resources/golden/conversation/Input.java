package demo;

import dev.sonde.processor.provider.Ask;
import dev.sonde.processor.provider.Turn;
import dev.sonde.prompt.Completion;
import dev.sonde.prompt.Conversation;
import dev.sonde.prompt.RetryInvalid;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@Ask(model = "oracle-small", system = "You are a clerk.")
interface Clerk {

    @Ask("{{text}}")
    Conversation<Turn> talk(Conversation<Turn> before, String text);

    @Ask("Good morning, {{name}}.")
    Conversation<Turn> greet(String name);

    @Ask("{{text}}")
    Completion<Conversation<Turn>> goOn(String text, List<Turn> earlier);

    @Ask(value = "{{text}}", retryInvalid = RetryInvalid.RESEND)
    CompletableFuture<Conversation<Turn>> later(List<Turn> request, String text);

    @Ask("Sum it up.")
    String sumUp(Conversation<Turn> talk);

    @Ask("How many rooms does the guest want?")
    int rooms(List<Turn> talk);
}
