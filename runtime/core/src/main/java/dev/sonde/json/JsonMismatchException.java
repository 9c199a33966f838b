package dev.sonde.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamReadException;

/**
 * Says that a JSON value is not of the expected shape, and where: the message starts with the value's JSON pointer
 * (RFC 6901), the root being the empty pointer.
 */
public final class JsonMismatchException extends StreamReadException {

    private static final long serialVersionUID = 1;

    private final String pointer;

    private JsonMismatchException(JsonParser in, String pointer, String problem) {
        super(in, (pointer.isEmpty() ? "the root" : pointer) + " " + problem);
        this.pointer = pointer;
    }

    /** The value on which the parser stands is not what was expected. */
    static JsonMismatchException expected(String what, JsonParser in) {
        return new JsonMismatchException(in, pointerOf(in), "should be " + what + ", but is " + Tokens.describe(in));
    }

    /** The object that the parser has just left lacks a property. */
    static JsonMismatchException missing(String property, JsonParser in) {
        return new JsonMismatchException(in, pointerOf(in) + "/" + escape(property), "is missing");
    }

    /** JSON pointer of the value that does not fit; empty for the root. */
    public String pointer() {
        return pointer;
    }

    /** Lets errors of {@code inner}, which reads once more what {@code outer} has just read, name the place in the whole. */
    static void continuePlace(JsonParser outer, JsonParser inner) {
        inner.streamReadContext().assignCurrentValue(new Place(pointerOf(outer)));
    }

    private static String pointerOf(JsonParser in) {
        TokenStreamContext context = in.streamReadContext();
        String pointer = context.pathAsPointer().toString();
        while (context.getParent() != null) {
            context = context.getParent();
        }
        return context.currentValue() instanceof Place outer ? outer.pointer().concat(pointer) : pointer;
    }

    private static String escape(String property) {
        return property.replace("~", "~0").replace("/", "~1");
    }

    private record Place(String pointer) {}
}
