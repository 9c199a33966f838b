package dev.sonde.testkit.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The events of a stream, to be sent one by one as they came. */
final class Events {

    private Events() {}

    /** The body cut after each blank line. */
    static List<byte[]> split(byte[] body) {
        List<byte[]> events = new ArrayList<>();
        int from = 0;
        for (int at = 1; at < body.length; at++) {
            if (body[at] == '\n' && body[at - 1] == '\n') {
                events.add(Arrays.copyOfRange(body, from, at + 1));
                from = at + 1;
            }
        }
        if (from < body.length) {
            events.add(Arrays.copyOfRange(body, from, body.length));
        }
        return events;
    }
}
