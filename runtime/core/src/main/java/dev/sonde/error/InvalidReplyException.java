package dev.sonde.error;

import dev.sonde.json.JsonProblem;
import java.util.List;
import java.util.stream.Collectors;

/** The reply's text is not JSON of the shape that the prompt asked for. */
public final class InvalidReplyException extends ReplyException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // An immutable list of records.
    private final List<JsonProblem> problems;

    /** The text has no JSON to read, or too much of it. */
    public InvalidReplyException(String problem, String text) {
        this(List.of(new JsonProblem("$", problem)), problem, text);
    }

    private InvalidReplyException(List<JsonProblem> problems, String message, String text) {
        super("The reply cannot be read: " + message, text, null);
        this.problems = List.copyOf(problems);
    }

    /** The values of the JSON that are wrong. */
    public static InvalidReplyException of(List<JsonProblem> problems, String text) {
        String message = problems.stream().map(JsonProblem::toString).collect(Collectors.joining("; "));
        return new InvalidReplyException(problems, message, text);
    }

    /** All that is wrong, each with the path to it: {@code $.age: required but missing}. */
    public List<JsonProblem> problems() {
        return problems;
    }
}
