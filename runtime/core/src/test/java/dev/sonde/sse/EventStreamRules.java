package dev.sonde.sse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * WHATWG HTML, "Parsing an event stream" and "Interpreting an event stream", word by word on the whole text: slow, plain, and
 * with nothing in common with the decoder.
 *
 * <p>Where the decoder says more or less than the standard, on purpose: {@code retry} is given with the next event (the
 * standard sets a time of the whole stream) and is ignored beyond eighteen digits; the data of an event that the end of the
 * input cut off is kept ({@link #unfinished()}), where the standard throws it away.
 */
final class EventStreamRules {

    private final List<ServerSentEvent> events = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final StringBuilder dataBuffer = new StringBuilder();
    private String typeBuffer = "";
    private String idBuffer = "";
    private Duration retry;
    private final String unfinishedLines;
    private final String unfinished;

    EventStreamRules(String stream) {
        String text = stream.startsWith("\uFEFF") ? stream.substring(1) : stream;
        int offset = stream.length() - text.length();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                int before = events.size();
                line(text.substring(start, i));
                if (events.size() > before) {
                    ends.add(offset + i + 1);
                }
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        unfinishedLines = pending();
        String cutLine = text.substring(start);
        if (!cutLine.isEmpty()) {
            line(cutLine);
        }
        unfinished = pending();
    }

    private String pending() {
        return dataBuffer.isEmpty() ? null : dataBuffer.substring(0, dataBuffer.length() - 1);
    }

    List<ServerSentEvent> events() {
        return events;
    }

    /** Where in the text each event is complete. */
    List<Integer> ends() {
        return ends;
    }

    /** The data of an event that has no end, its last line possibly without its own; null if there is none. */
    String unfinished() {
        return unfinished;
    }

    /** The same without a line that has no end. */
    String unfinishedLines() {
        return unfinishedLines;
    }

    private void line(String line) {
        int colon = line.indexOf(':');
        if (line.isEmpty()) {
            dispatch();
        } else if (colon > 0) {
            String value = line.substring(colon + 1);
            field(line.substring(0, colon), value.startsWith(" ") ? value.substring(1) : value);
        } else if (colon < 0) {
            field(line, "");
        }
    }

    private void field(String name, String value) {
        if (name.equals("event")) {
            typeBuffer = value;
        } else if (name.equals("data")) {
            dataBuffer.append(value).append('\n');
        } else if (name.equals("id") && !value.contains("\0")) {
            idBuffer = value;
        } else if (name.equals("retry") && value.matches("[0-9]{1,18}")) {
            retry = Duration.ofMillis(Long.parseLong(value));
        }
    }

    private void dispatch() {
        if (!dataBuffer.isEmpty()) {
            String type = typeBuffer.isEmpty() ? "message" : typeBuffer;
            events.add(new ServerSentEvent(type, dataBuffer.substring(0, dataBuffer.length() - 1), idBuffer, retry));
            retry = null;
        }
        dataBuffer.setLength(0);
        typeBuffer = "";
    }
}
