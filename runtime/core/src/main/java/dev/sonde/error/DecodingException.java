package dev.sonde.error;

import dev.sonde.json.JsonCodec;

/** The server sent something that is not JSON of the expected shape. */
public final class DecodingException extends CallException {

    private static final long serialVersionUID = 1L;

    /** Characters of the raw text that are kept. */
    private static final int KEPT = 65_536;

    private final String pointer;
    private final String raw;

    private DecodingException(CallState state, JsonFault fault, String raw, Throwable cause) {
        super(state, "brought " + what(state) + " that cannot be read: " + fault + ": " + Excerpt.of(raw), cause);
        this.pointer = fault.pointer();
        this.raw = raw.length() <= KEPT ? raw : raw.substring(0, KEPT);
    }

    /**
     * What a codec threw, with the place in the JSON.
     *
     * @param state its event count includes the event that cannot be read
     * @param raw what cannot be read, keys blotted out
     */
    public static DecodingException of(CallState state, String raw, JsonCodec<?> codec, RuntimeException cause) {
        return new DecodingException(state, JsonFault.of(cause, raw, codec), raw, cause);
    }

    /** JSON pointer to the value that cannot be read; empty for the whole. */
    public String pointer() {
        return pointer;
    }

    /** The event that cannot be read, counted from 1; 0 if the reply is not a stream. */
    public long event() {
        return events();
    }

    /** The raw text that cannot be read; of a long one the beginning. */
    public String raw() {
        return raw;
    }

    private static String what(CallState state) {
        return state.events() == 0 ? "a reply" : "an event (number " + state.events() + ")";
    }
}
