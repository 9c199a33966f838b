package dev.sonde.sse;

import java.io.IOException;

/** An event, or a line of one, is larger than the decoder's bound. */
public final class EventTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    EventTooLargeException(int bound) {
        super("an event has more than " + bound + " bytes");
    }
}
