package dev.sonde.samples.spring;

import dev.sonde.deepseek.Prompt;

/** Speaks for a small hotel. Its implementation carries {@code @Component}, so that it is injected where it is needed. */
@Prompt(model = "deepseek-flash", system = "You are the concierge of a small hotel by the sea. Be brief.")
public interface Concierge {

    @Prompt("Answer this guest: {{question}}")
    String answer(String question);

    @Prompt("Which mood is this guest in? {{letter}}")
    Mood mood(String letter);

    /** How a guest feels. */
    enum Mood {
        CALM,
        CROSS
    }
}
