package dev.sonde.sse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

    /** The data of an event that does not stand in one line. */
    private final ByteBuilder joined;

    private boolean hasData;

    /** The data is one line, which the reader of lines retains; this is its length. */
    private boolean inOneLine;

    private int lengthOfLine;
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
        this.lines = new LineReader(in, maxEventBytes);
        this.joined = new ByteBuilder(maxEventBytes);
    }

    /**
     * The next event; null at the end of the input.
     *
     * @throws EventTooLargeException when an event passes the bound
     * @throws IOException when the input fails
     */
    public @Nullable ServerSentEvent next() throws IOException {
        return advance() ? new ServerSentEvent(type, text(), id, retry) : null;
    }

    /**
     * Goes on to the next event, as {@link #next} does, but leaves its data where it is: for those who read bytes.
     *
     * @return false at the end of the input
     */
    public boolean advance() throws IOException {
        if (ended) {
            return false;
        }
        begin();
        while (lines.next()) {
            int start = skipByteOrderMark();
            if (lines.end() > start) {
                field(start);
            } else if (hasData) {
                return true;
            } else {
                type = DEFAULT_TYPE;
            }
        }
        ended = true;
        unfinishedLine = lines.end() > lines.start();
        return false;
    }

    /** The type of the event that was advanced to. */
    public String type() {
        return type;
    }

    /** Where the data of the event stands, until the next is asked for: UTF-8, to be read only. */
    public byte[] bytes() {
        return inOneLine ? lines.buffer() : joined.bytes();
    }

    /** Where in {@link #bytes} the data begins. */
    public int from() {
        return inOneLine ? lines.retained() : 0;
    }

    /** Where in {@link #bytes} the data ends. */
    public int to() {
        return inOneLine ? lines.retained() + lengthOfLine : joined.size();
    }

    /** The data of the event. */
    public String text() {
        return new String(bytes(), from(), to() - from(), StandardCharsets.UTF_8);
    }

    /**
     * The data that stood at the end of the input without the blank line that would have made it an event, its last line
     * possibly without its end; null if there was none.
     */
    public @Nullable String unfinished() {
        return hasUnfinished() ? text() : null;
    }

    /** At the end of the input: whether there is {@link #unfinished} data; {@link #bytes} has it then. */
    public boolean hasUnfinished() {
        if (unfinishedLine) {
            unfinishedLine = false;
            try {
                field(skipByteOrderMark());
            } catch (EventTooLargeException e) {
                hasData = false;
            }
        }
        return ended && hasData;
    }

    private void begin() {
        joined.clear();
        lines.release();
        inOneLine = false;
        hasData = false;
        type = DEFAULT_TYPE;
        retry = null;
    }

    private void field(int start) throws EventTooLargeException {
        leaveLine();
        byte[] bytes = lines.buffer();
        int end = lines.end();
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
            data(value, end);
        } else {
            rareField(string(start, colon), string(value, end));
        }
    }

    private void data(int value, int end) throws EventTooLargeException {
        if (hasData) {
            joined.append(LINE_FEED, 0, 1);
            joined.append(lines.buffer(), value, end);
        } else {
            hasData = true;
            inOneLine = true;
            lengthOfLine = end - value;
            lines.retain(value);
        }
    }

    /** Copies the data out of its line: another line comes, and they need not fit into one buffer. */
    private void leaveLine() throws EventTooLargeException {
        if (inOneLine) {
            joined.append(lines.buffer(), from(), to());
            lines.release();
            inOneLine = false;
        }
    }

    private String string(int from, int to) {
        return new String(lines.buffer(), from, to - from, StandardCharsets.UTF_8);
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
        int start = lines.start();
        if (!first) {
            return start;
        }
        first = false;
        byte[] bytes = lines.buffer();
        boolean mark = lines.end() - start >= 3
                && bytes[start] == (byte) 0xEF
                && bytes[start + 1] == (byte) 0xBB
                && bytes[start + 2] == (byte) 0xBF;
        return mark ? start + 3 : start;
    }
}
