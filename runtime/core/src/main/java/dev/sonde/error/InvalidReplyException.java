package dev.sonde.error;

import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonProblem;
import java.util.List;
import java.util.stream.Collectors;

/** The reply's text is not JSON of the shape that the prompt asked for. */
public final class InvalidReplyException extends ReplyException {

    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final transient List<JsonProblem> problems;

    /** The text has no JSON to read, or too much of it. */
    public InvalidReplyException(String problem, String text) {
        super("The reply cannot be read: " + problem, text, null);
        this.pointer = "";
        this.problems = List.of(new JsonProblem("$", problem));
    }

    private InvalidReplyException(List<JsonProblem> problems, String message, String text) {
        super("The reply cannot be read: " + message, text, null);
        this.pointer = "";
        this.problems = List.copyOf(problems);
    }

    private InvalidReplyException(JsonFault fault, String text, RuntimeException cause) {
        super("The reply cannot be read: " + fault, text, cause);
        this.pointer = fault.pointer();
        this.problems = List.of(new JsonProblem("$" + fault.pointer(), fault.reason()));
    }

    /**
     * What a codec threw, with the place in the JSON.
     *
     * @param json the part of the text that the codec read
     */
    public static InvalidReplyException of(String text, String json, JsonCodec<?> codec, RuntimeException cause) {
        return new InvalidReplyException(JsonFault.of(cause, json, codec), text, cause);
    }

    /** The values of the JSON that are wrong. */
    public static InvalidReplyException of(List<JsonProblem> problems, String text) {
        String message = problems.stream().map(JsonProblem::toString).collect(Collectors.joining("; "));
        return new InvalidReplyException(problems, message, text);
    }

    /** JSON pointer to the value that does not fit; empty for the whole. */
    public String pointer() {
        return pointer;
    }

    /** All that is wrong, each with its path; at least one. */
    public List<JsonProblem> problems() {
        return problems;
    }
}
