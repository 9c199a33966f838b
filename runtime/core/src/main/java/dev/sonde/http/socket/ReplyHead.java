package dev.sonde.http.socket;

import dev.sonde.http.Header;
import java.net.ProtocolException;
import java.util.List;

/** The head of a reply, and what it says about the body's length and the connection (RFC 9112, sections 6 and 9). */
final class ReplyHead {

    /** No length is given. */
    private static final long UNKNOWN = -1;

    private final int status;
    private final List<Header> headers;
    private long length = UNKNOWN;
    private boolean chunked;
    private boolean close;
    private boolean keepAlive;
    private long allowedIdle = Long.MAX_VALUE;

    ReplyHead(int status, int minorVersion, List<Header> headers) throws ProtocolException {
        this.status = status;
        this.headers = headers;
        for (int i = 0; i < headers.size(); i++) {
            take(headers.get(i));
        }
        if (minorVersion == 0) {
            // Chunks are not of HTTP/1.0: such a reply went through something that does not know them.
            close |= !keepAlive || chunked;
        }
        if (chunked && length != UNKNOWN) {
            // Two truths about one length: chunks win, and nothing more is trusted to this connection (section 6.3).
            length = UNKNOWN;
            close = true;
        }
    }

    private void take(Header header) throws ProtocolException {
        String name = header.name();
        int letters = name.length();
        if (letters == 10 && name.equalsIgnoreCase("Connection")) {
            connection(header.value());
        } else if (letters == 10 && name.equalsIgnoreCase("Keep-Alive")) {
            allowIdle(header.value());
        } else if (letters == 14 && name.equalsIgnoreCase("Content-Length")) {
            length(header.value());
        } else if (letters == 17 && name.equalsIgnoreCase("Transfer-Encoding")) {
            encoding(header.value());
        }
    }

    private void connection(String value) {
        for (int from = 0; from <= value.length(); ) {
            int comma = value.indexOf(',', from);
            int to = comma < 0 ? value.length() : comma;
            String option = value.substring(from, to).strip();
            close |= option.equalsIgnoreCase("close");
            keepAlive |= option.equalsIgnoreCase("keep-alive");
            from = to + 1;
        }
    }

    /** Obeys {@code timeout=5}, which some servers keep to the millisecond: half a second is left for the way there. */
    private void allowIdle(String value) {
        int from = value.indexOf("timeout=");
        if (from >= 0) {
            long seconds = 0;
            for (int i = from + 8; i < value.length() && seconds < 100_000; i++) {
                int digit = value.charAt(i) - '0';
                if (digit < 0 || digit > 9) {
                    break;
                }
                seconds = 10 * seconds + digit;
            }
            allowedIdle = Math.max(0, seconds * 1_000_000_000L - 500_000_000L);
        }
    }

    /** Accepts the same length twice; two that differ are an attack on somebody. */
    private void length(String value) throws ProtocolException {
        for (int from = 0; from <= value.length(); ) {
            int comma = value.indexOf(',', from);
            int to = comma < 0 ? value.length() : comma;
            long next = number(value.substring(from, to).strip());
            if (length != UNKNOWN && length != next) {
                throw new ProtocolException("the reply has two different lengths");
            }
            length = next;
            from = to + 1;
        }
    }

    private static long number(String digits) throws ProtocolException {
        long number = 0;
        boolean valid = !digits.isEmpty() && digits.length() <= 18;
        for (int i = 0; valid && i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            valid = digit >= 0 && digit <= 9;
            number = 10 * number + digit;
        }
        if (!valid) {
            throw new ProtocolException("the length of the reply is not a number of at most 18 digits");
        }
        return number;
    }

    private void encoding(String value) throws ProtocolException {
        // None is asked for, so that only the one that everybody must know can come (section 7); and it once.
        if (chunked || !value.equalsIgnoreCase("chunked")) {
            throw new ProtocolException(
                    "the reply has a transfer encoding other than chunked, which was not asked for");
        }
        chunked = true;
    }

    int status() {
        return status;
    }

    List<Header> headers() {
        return headers;
    }

    /** The connection is of no use after this, whatever the server says. */
    void closeConnection() {
        close = true;
    }

    /** The body of the reply to a request of this method. */
    ReplyStream body(String method, Connection connection, ConnectionPool pool, Hold hold) {
        boolean reuse = !close;
        connection.allowedIdle = allowedIdle;
        if (status == 204 || status == 304 || method.equals("HEAD")) {
            return new FixedBody(connection, pool, hold, reuse, 0);
        }
        if (chunked) {
            return new ChunkedBody(connection, pool, hold, reuse);
        }
        return length == UNKNOWN
                ? new EndlessBody(connection, pool, hold)
                : new FixedBody(connection, pool, hold, reuse, length);
    }
}
