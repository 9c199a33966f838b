package dev.sonde.samples.tools;

import dev.sonde.deepseek.Prompt;
import dev.sonde.prompt.Completion;
import dev.sonde.samples.tools.Hotel.Offer;
import java.util.stream.Stream;

/** Prompts that offer the methods of a {@link Hotel} to the model: it calls what it needs before it replies. */
@Prompt(
        model = "deepseek-flash",
        system = "You are the concierge of a small hotel. Look things up instead of guessing.",
        tools = Hotel.class,
        toolRounds = 4)
interface Desk {

    /** Whatever a prompt method returns, it returns after the tools. */
    @Prompt("{{guest}} asks: {{question}}")
    Completion<String> answer(String guest, String question);

    @Prompt("Which rooms does this guest want to know the price of? {{question}}")
    Stream<Offer> offers(String question);

    /** The text comes as the model writes it, with calls of tools in between. */
    @Prompt("{{guest}} asks: {{question}}")
    Stream<String> tell(String guest, String question);
}
