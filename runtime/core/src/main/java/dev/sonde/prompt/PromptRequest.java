package dev.sonde.prompt;

import dev.sonde.prompt.tool.ToolResult;
import java.util.List;

/**
 * A request to a chat that can go on; generated request types implement it where the API's document says how a reply becomes a
 * message.
 *
 * @param <Q> the request itself
 */
public interface PromptRequest<Q extends PromptRequest<Q>> {

    /** This request after the model has replied, and the user has answered. */
    Q continued(TextReply said, String answer);

    /**
     * This request to another model.
     *
     * @throws UnsupportedOperationException when requests of this API name no model
     */
    default Q withModel(String model) {
        throw new UnsupportedOperationException("A request of this API names no model");
    }

    /**
     * This request after the model has called tools, and all of its calls are answered.
     *
     * @throws UnsupportedOperationException when the API's document does not say how
     */
    default Q answered(TextReply said, List<ToolResult> results) {
        throw new UnsupportedOperationException("The API is not known to have tools");
    }
}
