package dev.sonde.error;

import dev.sonde.json.JsonCodec;

/** The reply's text is not JSON of the shape that the prompt asked for. */
public final class InvalidReplyException extends ReplyException {

    private static final long serialVersionUID = 1L;

    private final String pointer;

    /** The text has no JSON to read, or too much of it. */
    public InvalidReplyException(String problem, String text) {
        super("The reply cannot be read: " + problem, text, null);
        this.pointer = "";
    }

    private InvalidReplyException(JsonFault fault, String text, RuntimeException cause) {
        super("The reply cannot be read: " + fault, text, cause);
        this.pointer = fault.pointer();
    }

    /**
     * What a codec threw, with the place in the JSON.
     *
     * @param json the part of the text that the codec read
     */
    public static InvalidReplyException of(String text, String json, JsonCodec<?> codec, RuntimeException cause) {
        return new InvalidReplyException(JsonFault.of(cause, json, codec), text, cause);
    }

    /** JSON pointer to the value that does not fit; empty for the whole. */
    public String pointer() {
        return pointer;
    }
}
