package dev.sonde.sse;

import java.io.IOException;
import java.io.InputStream;

/**
 * Splits bytes into lines that end with CR, LF or CRLF. A line is handed out as soon as its CR is here: waiting for a possible
 * LF would hold back an event until the next one comes.
 */
final class LineReader {

    private static final int BUFFER = 8_192;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private boolean afterCarriageReturn;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** Appends the next line, without its end, to {@code line}; false if the input ended before the line did. */
    boolean next(ByteBuilder line) throws IOException {
        while (true) {
            if (position == limit && !fill()) {
                return false;
            }
            if (afterCarriageReturn) {
                afterCarriageReturn = false;
                if (buffer[position] == '\n') {
                    position++;
                    continue;
                }
            }
            int start = position;
            int end = endOfLine();
            line.append(buffer, start, end);
            if (end < limit) {
                position = end + 1;
                afterCarriageReturn = buffer[end] == '\r';
                return true;
            }
            position = end;
        }
    }

    private int endOfLine() {
        int end = position;
        while (end < limit && buffer[end] != '\n' && buffer[end] != '\r') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = 0;
        int count = in.read(buffer, 0, BUFFER);
        limit = Math.max(count, 0);
        return count > 0;
    }
}
