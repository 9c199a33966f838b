package dev.sonde.sse;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Splits bytes into lines that end with CR, LF or CRLF. A line is handed out as soon as its CR is here: waiting for a possible
 * LF would hold back an event until the next one comes.
 *
 * <p>A line is not copied: it stands in the buffer, from {@link #start} to {@link #end}, until the next one is asked for.
 */
final class LineReader {

    private static final int BUFFER = 8_192;
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;
    private static final int NOTHING = -1;

    private final InputStream in;
    private final int bound;
    private byte[] buffer;
    private int position;
    private int limit;
    private int start;
    private int end;
    private int retained = NOTHING;

    /** How many bytes the last {@link #fill} brought. */
    private int read;

    private boolean afterCarriageReturn;

    LineReader(InputStream in, int bound) {
        this.in = in;
        this.bound = bound;
        this.buffer = new byte[BUFFER];
    }

    /**
     * Goes on to the next line; false if the input ended before the line did, of which then stands what there is.
     *
     * @throws EventTooLargeException when the line passes the bound
     */
    boolean next() throws IOException {
        start = position;
        int scanned = position;
        while (true) {
            if (scanned == limit) {
                if (!fill()) {
                    end = limit;
                    position = limit;
                    return false;
                }
                scanned = limit - read;
            }
            if (afterCarriageReturn) {
                afterCarriageReturn = false;
                if (buffer[scanned] == '\n') {
                    scanned++;
                    start = scanned;
                    continue;
                }
            }
            end = endOfLine(scanned);
            if (end - start > bound) {
                throw new EventTooLargeException(bound);
            }
            if (end < limit) {
                position = end + 1;
                afterCarriageReturn = buffer[end] == '\r';
                return true;
            }
            scanned = limit;
        }
    }

    private int endOfLine(int from) {
        byte[] bytes = buffer;
        int last = limit;
        for (int i = from; i < last; i++) {
            byte octet = bytes[i];
            // Nearly every byte is spared the second comparison.
            if (octet <= '\r' && (octet == '\n' || octet == '\r')) {
                return i;
            }
        }
        return last;
    }

    /** Puts more behind the line that has begun. */
    private boolean fill() throws IOException {
        makeRoom();
        int count = in.read(buffer, limit, buffer.length - limit);
        read = Math.max(count, 0);
        limit += read;
        return read > 0;
    }

    private void makeRoom() {
        int first = retained == NOTHING ? start : retained;
        if (first > 0) {
            System.arraycopy(buffer, first, buffer, 0, limit - first);
            limit -= first;
            start -= first;
            position = start;
            retained = retained == NOTHING ? NOTHING : 0;
        }
        if (limit == buffer.length) {
            // In long: doubling may pass what an int holds.
            buffer = Arrays.copyOf(buffer, (int) Math.min(LARGEST_ARRAY, 2L * limit));
        }
    }

    byte[] buffer() {
        return buffer;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** From now on the buffer holds what stands here and after it, wherever it moves it. */
    void retain(int from) {
        retained = from;
    }

    void release() {
        retained = NOTHING;
    }

    /** Where that stands now which is retained. */
    int retained() {
        return retained;
    }
}
