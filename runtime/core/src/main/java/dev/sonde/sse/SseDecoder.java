package dev.sonde.sse;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Reads server-sent events from bytes, blocking until one is complete. Works on bytes, so that a character split over two
 * reads is no special case.
 *
 * <p>For one thread. Source: WHATWG HTML, "Server-sent events", "Interpreting an event stream".
 */
public final class SseDecoder {

    private static final String DEFAULT_TYPE = "message";
    private static final byte[] DATA = {'d', 'a', 't', 'a'};
    private static final byte[] LINE_FEED = {'\n'};

    private final LineReader lines;
    private final ByteBuilder line;
    private final ByteBuilder data;
    private boolean hasData;
    private String type = DEFAULT_TYPE;
    private String id = "";
    private @Nullable Duration retry;
    private boolean first = true;
    private boolean ended;
    private boolean unfinishedLine;

    /**
     * A decoder that reads from here on.
     *
     * @param maxEventBytes the largest event, and the longest line, that is taken
     */
    public SseDecoder(InputStream in, int maxEventBytes) {
        this.lines = new LineReader(in);
        this.line = new ByteBuilder(maxEventBytes);
        this.data = new ByteBuilder(maxEventBytes);
    }

    /**
     * The next event; null at the end of the input.
     *
     * @throws EventTooLargeException when an event passes the bound
     * @throws IOException when the input fails
     */
    public @Nullable ServerSentEvent next() throws IOException {
        while (!ended) {
            line.clear();
            if (!lines.next(line)) {
                ended = true;
                unfinishedLine = line.size() > 0;
                return null;
            }
            int start = skipByteOrderMark();
            if (line.size() > start) {
                field(start);
            } else if (hasData) {
                return dispatch();
            } else {
                type = DEFAULT_TYPE;
            }
        }
        return null;
    }

    /**
     * The data that stood at the end of the input without the blank line that would have made it an event, its last line
     * possibly without its end; null if there was none.
     */
    public @Nullable String unfinished() {
        if (unfinishedLine) {
            unfinishedLine = false;
            try {
                field(skipByteOrderMark());
            } catch (EventTooLargeException e) {
                return null;
            }
        }
        return hasData ? data.text(0, data.size()) : null;
    }

    private ServerSentEvent dispatch() {
        ServerSentEvent event = new ServerSentEvent(type, data.text(0, data.size()), id, retry);
        data.clear();
        hasData = false;
        type = DEFAULT_TYPE;
        retry = null;
        return event;
    }

    private void field(int start) throws EventTooLargeException {
        byte[] bytes = line.bytes();
        int end = line.size();
        int colon = start;
        while (colon < end && bytes[colon] != ':') {
            colon++;
        }
        if (colon == start) {
            // A line that starts with a colon is a comment.
            return;
        }
        int value = Math.min(colon + 1, end);
        if (value < end && bytes[value] == ' ') {
            value++;
        }
        if (isData(bytes, start, colon)) {
            if (hasData) {
                data.append(LINE_FEED, 0, 1);
            }
            hasData = true;
            data.append(bytes, value, end);
        } else {
            rareField(line.text(start, colon), line.text(value, end));
        }
    }

    private void rareField(String name, String value) {
        if (name.equals("event")) {
            type = value.isEmpty() ? DEFAULT_TYPE : value;
        } else if (name.equals("id")) {
            if (value.indexOf('\0') < 0) {
                id = value;
            }
        } else if (name.equals("retry") && isDigits(value)) {
            retry = Duration.ofMillis(Long.parseLong(value));
        }
    }

    private static boolean isData(byte[] bytes, int start, int end) {
        if (end - start != DATA.length) {
            return false;
        }
        for (int i = 0; i < DATA.length; i++) {
            if (bytes[start + i] != DATA[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        // Eighteen digits fit a long.
        return !text.isEmpty() && text.length() <= 18;
    }

    /** Where the line begins: behind a byte order mark if it is the first of the input. */
    private int skipByteOrderMark() {
        if (!first) {
            return 0;
        }
        first = false;
        byte[] bytes = line.bytes();
        boolean mark =
                line.size() >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return mark ? 3 : 0;
    }
}
