package dev.sonde.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What was said so far. A prompt method that takes one sends it between its own system text and its user's text; one that
 * returns one returns it with the user's text and the reply behind it. System texts and examples belong to prompts and are no part of
 * it.
 *
 * <p>Immutable, and as safe for use by many threads as its messages.
 *
 * @param <M> the API's messages
 */
public final class Conversation<M> {

    private final List<M> messages;
    private final String reply;

    private Conversation(List<M> messages, String reply) {
        this.messages = messages;
        this.reply = reply;
    }

    /** A conversation that begins. */
    public static <M> Conversation<M> empty() {
        return new Conversation<>(List.of(), "");
    }

    /** A conversation of these messages, oldest first. */
    public static <M> Conversation<M> of(List<? extends M> messages) {
        return new Conversation<>(List.copyOf(messages), "");
    }

    /** What was said, oldest first. */
    public List<M> messages() {
        return messages;
    }

    /** What the model has replied to the prompt that returned this conversation; empty if none did. */
    public String reply() {
        return reply;
    }

    /** The same conversation with a message more. */
    public Conversation<M> with(M message) {
        return with(List.of(message), "");
    }

    Conversation<M> with(List<M> more, String newReply) {
        List<M> all = new ArrayList<>(messages);
        all.addAll(more);
        return new Conversation<>(List.copyOf(all), newReply);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Conversation<?> conversation
                && messages.equals(conversation.messages)
                && reply.equals(conversation.reply);
    }

    @Override
    public int hashCode() {
        return Objects.hash(messages, reply);
    }

    /** How many messages there are, without the texts. */
    @Override
    public String toString() {
        return "Conversation[" + messages.size() + " messages]";
    }
}
