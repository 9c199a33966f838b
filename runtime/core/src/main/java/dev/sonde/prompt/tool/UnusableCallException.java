package dev.sonde.prompt.tool;

import dev.sonde.error.InvalidReplyException;
import dev.sonde.json.JsonProblem;
import org.jspecify.annotations.Nullable;

/** A call that no tool can be asked to answer. Not what a tool throws of its own accord. */
final class UnusableCallException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** So many problems are named: more would cost tokens and help no more. */
    private static final int MOST = 20;

    private final String told;

    UnusableCallException(String unknownTool) {
        this("There is no tool \"" + unknownTool + "\".", null);
    }

    UnusableCallException(InvalidReplyException arguments) {
        this(
                "The arguments cannot be used:\n" + JsonProblem.lines(arguments.problems(), MOST)
                        + "Call the tool again, with all of this put right.",
                arguments);
    }

    private UnusableCallException(String told, @Nullable Throwable cause) {
        super(told, cause);
        this.told = told;
    }

    /** What the model is told. */
    String told() {
        return told;
    }

    /** Why nothing came of the call. */
    Throwable reason() {
        Throwable cause = getCause();
        return cause == null ? this : cause;
    }
}
