package dev.sonde.prompt;

/**
 * A request to a chat that can go on; generated request types implement it where the API's document says how a reply becomes a
 * message.
 *
 * @param <Q> the request itself
 */
public interface PromptRequest<Q extends PromptRequest<Q>> {

    /** This request after the model has said a text, and the user has answered it. */
    Q continued(String said, String answer);
}
