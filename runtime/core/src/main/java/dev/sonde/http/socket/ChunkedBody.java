package dev.sonde.http.socket;

import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;

/** A body in chunks (RFC 9112, section 7.1). Reads framing byte by byte as it comes, so that it never waits with data at hand. */
final class ChunkedBody extends ReplyStream {

    /** More framing than that, beyond what the data in it justifies, is no honest reply. */
    private static final int EXCESS = 16_384;

    /** Sizes have at most this many hexadecimal digits, so that they fit a long. */
    private static final int DIGITS = 15;

    private static final int SIZE = 0;
    private static final int AFTER_SIZE = 1;
    private static final int EXTENSION = 2;
    private static final int SIZE_LF = 3;
    private static final int DATA = 4;
    private static final int DATA_CR = 5;
    private static final int DATA_LF = 6;
    private static final int TRAILER_START = 7;
    private static final int TRAILER = 8;
    private static final int TRAILER_LF = 9;
    private static final int LAST_LF = 10;
    private static final int COMPLETE = 11;

    private int state = SIZE;
    private int digits;
    private long chunk;
    private long excess;

    ChunkedBody(Connection connection, ConnectionPool pool, Hold hold, boolean reusable) {
        super(connection, pool, hold, reusable);
    }

    @Override
    int transfer(byte[] target, int offset, int length) throws IOException {
        int copied = 0;
        while (true) {
            advance();
            boolean empty = connection.position == connection.limit;
            if (state == COMPLETE || copied == length || (empty && copied > 0)) {
                return copied == 0 ? -1 : copied;
            }
            if (state == DATA) {
                int count = connection.read(target, offset + copied, (int) Math.min(length - copied, chunk));
                requireMore(count);
                copied += count;
                took(count);
            } else {
                requireMore(connection.fill());
            }
        }
    }

    private static void requireMore(int count) throws EOFException {
        if (count < 0) {
            throw new EOFException("the connection was closed before the last chunk of the reply");
        }
    }

    @Override
    void drop() throws IOException {
        advance();
        while (state == DATA && connection.position < connection.limit) {
            int count = (int) Math.min(chunk, connection.limit - connection.position);
            connection.position += count;
            took(count);
            advance();
        }
    }

    private void took(int count) {
        chunk -= count;
        if (chunk == 0) {
            state = DATA_CR;
        }
    }

    /** Reads framing from the buffer up to the next data, the end, or the end of what is there. */
    private void advance() throws ProtocolException {
        while (state != DATA && state != COMPLETE && connection.position < connection.limit) {
            state = next(connection.buffer[connection.position++]);
            if (++excess > EXCESS) {
                throw new ProtocolException("the server sends more framing of chunks than data");
            }
        }
    }

    private int next(byte octet) throws ProtocolException {
        return switch (state) {
            case SIZE -> digit(octet) >= 0 ? size(digit(octet)) : afterSize(octet);
            case AFTER_SIZE -> afterSize(octet);
            case EXTENSION -> inLine(octet, SIZE_LF, EXTENSION);
            case SIZE_LF -> begin(octet);
            case DATA_CR -> after(octet, '\r', DATA_LF);
            case DATA_LF -> after(octet, '\n', SIZE);
            case TRAILER_START -> inLine(octet, LAST_LF, TRAILER);
            case TRAILER -> inLine(octet, TRAILER_LF, TRAILER);
            case TRAILER_LF -> after(octet, '\n', TRAILER_START);
            default -> after(octet, '\n', COMPLETE);
        };
    }

    private static int after(byte octet, char expected, int next) throws ProtocolException {
        if (octet != expected) {
            throw malformed();
        }
        return next;
    }

    /** A line whose content means nothing here; it ends with CR LF and not with less. */
    private static int inLine(byte octet, int ended, int goesOn) throws ProtocolException {
        if (octet == '\n') {
            throw malformed();
        }
        return octet == '\r' ? ended : goesOn;
    }

    private int size(int digit) throws ProtocolException {
        if (++digits > DIGITS) {
            throw malformed();
        }
        chunk = chunk << 4 | digit;
        return SIZE;
    }

    private int afterSize(byte octet) throws ProtocolException {
        if (digits == 0) {
            throw malformed();
        }
        return switch (octet) {
            case '\r' -> SIZE_LF;
            case ';' -> EXTENSION;
            case ' ', '\t' -> AFTER_SIZE;
            default -> throw malformed();
        };
    }

    private int begin(byte octet) throws ProtocolException {
        after(octet, '\n', DATA);
        digits = 0;
        // Sixteen bytes of framing and one and a half times its data are any chunk's due.
        excess = Math.max(0, excess - 16 - chunk - chunk / 2);
        return chunk == 0 ? TRAILER_START : DATA;
    }

    private static int digit(byte octet) {
        if (octet >= '0' && octet <= '9') {
            return octet - '0';
        }
        int letter = octet | 0x20;
        return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
    }

    private static ProtocolException malformed() {
        return new ProtocolException("the server sends a chunk that is not framed as RFC 9112 has it");
    }

    @Override
    boolean isComplete() {
        return state == COMPLETE;
    }

    @Override
    long missing() {
        return state == DATA ? chunk : 0;
    }
}
