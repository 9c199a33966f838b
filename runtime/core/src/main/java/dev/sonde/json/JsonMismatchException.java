package dev.sonde.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;

/**
 * Says that a JSON value is not of the expected shape, and where: the message starts with the value's JSON pointer
 * (RFC 6901), the root being the empty pointer.
 */
public final class JsonMismatchException extends StreamReadException {

    private static final long serialVersionUID = 1;

    private final JsonPlace place;
    private final JsonProblem problem;

    private JsonMismatchException(JsonParser in, JsonPlace place, String message, String sentence) {
        super(in, (place.pointer().isEmpty() ? "the root" : place.pointer()) + " " + message);
        this.place = place;
        this.problem = new JsonProblem(place.path(), sentence);
    }

    /** The value on which the parser stands is not what was expected. */
    static JsonMismatchException expected(String what, JsonParser in) {
        return of("should be " + what + ", but is " + Tokens.describe(in), in);
    }

    /** The value on which the parser stands is not right, as the sentence says: {@code must be even, but is 3}. */
    public static JsonMismatchException of(String sentence, JsonParser in) {
        return new JsonMismatchException(in, JsonPlace.of(in), sentence, sentence);
    }

    /** A value within the one that the parser has just left is not right. */
    static JsonMismatchException within(JsonPlace place, String sentence, JsonParser in) {
        return new JsonMismatchException(in, place, sentence, sentence);
    }

    /** The object that the parser has just left lacks a property. */
    static JsonMismatchException missing(String property, JsonParser in) {
        return new JsonMismatchException(in, JsonPlace.of(in).property(property), "is missing", "required but missing");
    }

    /** JSON pointer of the value that does not fit; empty for the root. */
    public String pointer() {
        return place.pointer();
    }

    /** The same with the place as a path. */
    public JsonProblem problem() {
        return problem;
    }

    JsonPlace place() {
        return place;
    }

    /** Lets errors of {@code inner}, which reads once more what {@code outer} has just read, name the place in the whole. */
    static void continuePlace(JsonParser outer, JsonParser inner) {
        inner.streamReadContext().assignCurrentValue(JsonPlace.of(outer));
    }
}
