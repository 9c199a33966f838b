package dev.sonde.prompt;

import dev.sonde.prompt.tool.ToolInvocation;
import java.util.List;
import java.util.Optional;

/** A reply that holds a text; generated reply types of chat operations implement it. */
public interface TextReply {

    /** The text; empty if the reply holds none. */
    Optional<String> text();

    /** How the reply ended. */
    Ending ending();

    /** What the models of the API cost; empty if its description does not say. */
    default Optional<PriceList> prices() {
        return Optional.empty();
    }

    /** What the model thought before it replied; empty if the API does not tell. */
    default Optional<String> reasoning() {
        return Optional.empty();
    }

    /** The tools that the model calls, in its order; empty if it calls none, or the API has none. */
    default List<ToolInvocation> invocations() {
        return List.of();
    }
}
