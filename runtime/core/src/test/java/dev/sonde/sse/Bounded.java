package dev.sonde.sse;

import java.util.List;

/**
 * Where a stream passes a bound, told from its text with a character per byte: at a line that is longer, or at data that is.
 *
 * @param events how many events come before
 * @param passed whether the bound is passed at all
 */
record Bounded(int events, boolean passed) {

    static Bounded of(String stream, int bound) {
        int longest = 0;
        while (longest < stream.length()) {
            int end = endOfLine(stream, longest);
            if (end - longest > bound) {
                return upTo(stream.substring(0, longest), bound, true);
            }
            longest = end + 1;
        }
        return upTo(stream, bound, false);
    }

    private static Bounded upTo(String stream, int bound, boolean longLine) {
        // A mark of the byte order is three characters here, and nothing that the rules would skip.
        EventStreamRules rules =
                new EventStreamRules(stream.startsWith("\u00EF\u00BB\u00BF") ? stream.substring(3) : stream);
        List<ServerSentEvent> events = rules.events();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).data().length() > bound) {
                return new Bounded(i, true);
            }
        }
        boolean longRest =
                rules.unfinishedLines() != null && rules.unfinishedLines().length() > bound;
        return new Bounded(events.size(), longLine || longRest);
    }

    private static int endOfLine(String stream, int from) {
        int end = from;
        while (end < stream.length() && stream.charAt(end) != '\n' && stream.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
