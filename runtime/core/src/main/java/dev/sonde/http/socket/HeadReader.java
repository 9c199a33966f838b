package dev.sonde.http.socket;

import dev.sonde.http.Header;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the head of a reply (RFC 9112, sections 4 and 5) from the connection's buffer, line by line. */
final class HeadReader {

    private static final int MOST_BYTES = 262_144;
    private static final int MOST_HEADERS = 1_000;

    /** Replies before the reply, such as 103 with hints for a browser: more than that come from no honest server. */
    private static final int MOST_INTERIM = 32;

    private final Connection connection;
    private int read;
    private int start;
    private int end;

    private HeadReader(Connection connection) {
        this.connection = connection;
    }

    /** Waits for the head of the reply that counts, past interim ones (status 1xx). */
    static ReplyHead read(Connection connection) throws IOException {
        HeadReader reader = new HeadReader(connection);
        for (int i = 0; i <= MOST_INTERIM; i++) {
            ReplyHead head = reader.head();
            if (head.status() == 101) {
                throw new ProtocolException("the server changes to a protocol that it was not asked for");
            }
            if (head.status() >= 200) {
                return head;
            }
        }
        throw new ProtocolException("the server sends more than " + MOST_INTERIM + " interim replies");
    }

    private ReplyHead head() throws IOException {
        line();
        int minor = version();
        int status = status();
        List<Header> headers = new ArrayList<>(16);
        for (line(); start < end; line()) {
            byte first = connection.buffer[start];
            if (first == ' ' || first == '\t') {
                continueLast(headers);
            } else if (headers.size() == MOST_HEADERS) {
                throw new ProtocolException("the server sends more than " + MOST_HEADERS + " headers");
            } else {
                headers.add(header());
            }
        }
        return new ReplyHead(status, minor, headers);
    }

    /** Finds the next line: from start to end, without its own end. Where it stands is good until the next. */
    private void line() throws IOException {
        int scanned = 0;
        while (true) {
            byte[] buffer = connection.buffer;
            int from = connection.position;
            for (int i = from + scanned; i < connection.limit; i++) {
                if (buffer[i] == '\n') {
                    start = from;
                    // A lone LF is accepted, as section 2.2 allows.
                    end = i > from && buffer[i - 1] == '\r' ? i - 1 : i;
                    connection.position = i + 1;
                    count(i + 1 - from);
                    return;
                }
            }
            scanned = connection.limit - from;
            if (connection.fill() < 0) {
                throw new EOFException(broken());
            }
        }
    }

    private void count(int bytes) throws ProtocolException {
        read += bytes;
        if (read > MOST_BYTES) {
            throw new ProtocolException("the server sends headers of more than " + MOST_BYTES + " bytes");
        }
    }

    private String broken() {
        if (connection.hasReceived()) {
            return "the connection was closed inside the head of the reply";
        }
        return connection.isReused()
                ? "the server closed the connection, which had served earlier calls, before any byte of the reply"
                : "the server closed the connection before any byte of the reply";
    }

    /** The minor version of HTTP/1.x. */
    private int version() throws ProtocolException {
        byte[] b = connection.buffer;
        int s = start;
        boolean http = end - s >= 12
                && b[s] == 'H'
                && b[s + 1] == 'T'
                && b[s + 2] == 'T'
                && b[s + 3] == 'P'
                && b[s + 4] == '/'
                && b[s + 5] == '1'
                && b[s + 6] == '.'
                && b[s + 8] == ' ';
        int minor = http ? b[s + 7] - '0' : -1;
        if (minor < 0 || minor > 9) {
            throw new ProtocolException("the server does not answer with HTTP/1.1");
        }
        return minor;
    }

    private int status() throws ProtocolException {
        byte[] b = connection.buffer;
        int status = 0;
        for (int i = start + 9; i < start + 12; i++) {
            int digit = b[i] - '0';
            if (digit < 0 || digit > 9) {
                throw new ProtocolException("the status of the reply is not a number of three digits");
            }
            status = 10 * status + digit;
        }
        if (status < 100 || (end - start > 12 && b[start + 12] != ' ')) {
            throw new ProtocolException("the status of the reply is not a number of three digits from 100");
        }
        return status;
    }

    private Header header() throws ProtocolException {
        byte[] b = connection.buffer;
        int colon = start;
        while (colon < end && isToken(b[colon])) {
            colon++;
        }
        if (colon == start || colon == end || b[colon] != ':') {
            // Also white space before the colon, which two readers of one reply could take differently (section 5.1).
            throw new ProtocolException("a header of the reply has no name, or one that is not followed by a colon");
        }
        String name = new String(b, start, colon - start, StandardCharsets.ISO_8859_1);
        return new Header(name, value(colon + 1));
    }

    private String value(int from) throws ProtocolException {
        byte[] b = connection.buffer;
        int first = from;
        int last = end;
        while (first < last && isBlank(b[first])) {
            first++;
        }
        while (first < last && isBlank(b[last - 1])) {
            last--;
        }
        for (int i = first; i < last; i++) {
            if (b[i] == '\r' || b[i] == 0) {
                throw new ProtocolException("a header of the reply has a control character in its value");
            }
        }
        return new String(b, first, last - first, StandardCharsets.ISO_8859_1);
    }

    /** A line that goes on with the header before it, as servers wrote of old (section 5.2). */
    private void continueLast(List<Header> headers) throws ProtocolException {
        if (headers.isEmpty()) {
            throw new ProtocolException("the first header of the reply begins with white space");
        }
        Header header = headers.remove(headers.size() - 1);
        headers.add(new Header(
                header.name(), header.value().concat(" ").concat(value(start)).strip()));
    }

    private static boolean isBlank(byte octet) {
        return octet == ' ' || octet == '\t';
    }

    private static boolean isToken(byte octet) {
        return (octet >= 'a' && octet <= 'z')
                || (octet >= 'A' && octet <= 'Z')
                || octet == '-'
                || (octet >= '0' && octet <= '9')
                || (octet > ' ' && octet <= '~' && "\"(),/:;<=>?@[\\]{}".indexOf(octet) < 0);
    }
}
