package dev.sonde.testkit.http;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the requests of one connection (RFC 9112). */
final class RequestReader {

    private static final Pattern REQUEST_LINE = Pattern.compile("([!-~]+) ([!-~]+) (HTTP/1\\.[01])");
    private static final Pattern FIELD = Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*?)[ \t]*");
    private static final int BAD_REQUEST = 400;

    private final LineInput in;
    private final Limits limits;

    RequestReader(LineInput in, Limits limits) {
        this.in = in;
        this.limits = limits;
    }

    /** Tells the client that its body is awaited: it asked with {@code Expect: 100-continue}. */
    interface Invitation {
        void send() throws IOException;
    }

    /** Reads the next request; null when the client has ended the connection instead. */
    @Nullable
    HttpRequest next(Invitation invitation) throws IOException {
        String first = in.line(limits.headBytes());
        // A client may send an empty line before its request (RFC 9112, 2.2).
        while (first != null && first.isEmpty()) {
            first = in.line(limits.headBytes());
        }
        if (first == null) {
            return null;
        }
        var line = REQUEST_LINE.matcher(first);
        if (!line.matches()) {
            throw new MalformedRequestException(BAD_REQUEST, "not a request line of HTTP/1.1");
        }
        Headers headers = headers(limits.headBytes() - first.length());
        BodyReader body = BodyReader.of(headers, in, limits);
        if (headers.lists("expect", "100-continue") && body.expectsBytes()) {
            invitation.send();
        }
        return new HttpRequest(line.group(1), line.group(2), line.group(3), headers, body.read());
    }

    private Headers headers(int most) throws IOException {
        List<Headers.Field> fields = new ArrayList<>();
        int left = most;
        while (true) {
            String line = in.line(left);
            if (line == null) {
                throw new EOFException("the connection ended within the headers");
            }
            if (line.isEmpty()) {
                return new Headers(fields);
            }
            left -= line.length();
            var field = FIELD.matcher(line);
            if (!field.matches()) {
                throw new MalformedRequestException(BAD_REQUEST, "not a header field");
            }
            fields.add(new Headers.Field(field.group(1), field.group(2)));
        }
    }
}
