package dev.sonde.samples.benchmarks;

import java.util.concurrent.CompletableFuture;

/** A way of calling the model. Safe for use by many threads at once. */
interface Contender extends AutoCloseable {

    /** Sends a text and gives the text of the reply. */
    String text(String prompt);

    /** Does the same as {@link #text} without waiting. */
    CompletableFuture<String> later(String prompt);

    /** Asks for a person. */
    Person person(String prompt);

    /** Streams the reply and counts the characters of its text. */
    long stream(String prompt);

    @Override
    void close();
}
