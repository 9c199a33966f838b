package dev.sonde.prompt;

import java.util.List;

/**
 * A request that holds a conversation; generated request types implement it where the API's document says how a reply becomes a
 * message.
 *
 * @param <M> the API's messages
 */
public interface ConversationRequest<M> {

    /** The messages that are sent, oldest first; the last is the user's. */
    List<M> sent();

    /** A reply as the message that follows. */
    M replied(TextReply reply);
}
