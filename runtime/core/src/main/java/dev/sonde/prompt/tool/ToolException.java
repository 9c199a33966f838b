package dev.sonde.prompt.tool;

/** A failure of a tool whose message is meant for the model, so that it can do better: {@code there is no city of that name}. */
public class ToolException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what the model is told */
    public ToolException(String message) {
        super(message);
    }

    /**
     * The same with a cause, of which the model is told nothing.
     *
     * @param message what the model is told
     */
    public ToolException(String message, Throwable cause) {
        super(message, cause);
    }
}
