package dev.sonde.testkit.script;

/**
 * Where and how a reply breaks off, as a service or a proxy in trouble breaks one off. Immutable.
 *
 * <p>Of a stream some whole events come, and never {@code [DONE]}. A whole reply has no events: half of its bytes come,
 * whatever the number.
 *
 * @param events how many events come; of a shorter stream all but {@code [DONE]}
 * @param insideNext whether the first half of the bytes of the next event comes too
 * @param end how it ends
 */
public record Cut(int events, boolean insideNext, End end) {

    /** How a reply ends that is not whole. */
    public enum End {
        /** As if it were whole: in HTTP nothing is wrong. */
        COMPLETE,
        /** With one more event, an error. Nobody has seen how the service tells one in a stream; clients must cope with it. */
        ERROR,
        /** The connection is closed in the middle of the body. */
        CLOSED,
        /** The connection is reset in the middle of the body. */
        RESET
    }

    public Cut {
        if (events < 0) {
            throw new IllegalArgumentException("events must not be negative, but is " + events);
        }
    }

    /** After this many events, as if the stream were whole. */
    public static Cut after(int events) {
        return new Cut(events, false, End.COMPLETE);
    }

    /** In the middle of the event that follows this many, as if the stream were whole. */
    public static Cut inside(int events) {
        return new Cut(events, true, End.COMPLETE);
    }

    /** The same place with another end. */
    public Cut by(End other) {
        return new Cut(events, insideNext, other);
    }
}
