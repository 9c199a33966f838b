package dev.sonde.testkit.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;

/** Reads the body that the headers of a request announce: of a known length, in chunks, or none. */
final class BodyReader {

    private static final int CHUNKED = -1;
    private static final int TOO_LARGE_BODY = 413;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_IMPLEMENTED = 501;

    private final LineInput in;
    private final Limits limits;
    private final int length;

    private BodyReader(LineInput in, Limits limits, int length) {
        this.in = in;
        this.limits = limits;
        this.length = length;
    }

    static BodyReader of(Headers headers, LineInput in, Limits limits) throws IOException {
        List<String> lengths = headers.all("content-length").stream().distinct().toList();
        List<String> codings = headers.all("transfer-encoding");
        if (!codings.isEmpty()) {
            if (!lengths.isEmpty()) {
                throw new MalformedRequestException(BAD_REQUEST, "both content-length and transfer-encoding");
            }
            if (codings.size() != 1 || !codings.get(0).equalsIgnoreCase("chunked")) {
                throw new MalformedRequestException(NOT_IMPLEMENTED, "a transfer-encoding other than chunked");
            }
            return new BodyReader(in, limits, CHUNKED);
        }
        if (lengths.size() > 1) {
            throw new MalformedRequestException(BAD_REQUEST, "more than one content-length");
        }
        int length = lengths.isEmpty() ? 0 : number(lengths.get(0), 10, "content-length");
        checkSize(length, limits);
        return new BodyReader(in, limits, length);
    }

    boolean expectsBytes() {
        return length != 0;
    }

    byte[] read() throws IOException {
        return length == CHUNKED ? chunks() : in.bytes(length);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            String head = line();
            int extension = head.indexOf(';');
            int size = number((extension < 0 ? head : head.substring(0, extension)).strip(), 16, "chunk size");
            if (size == 0) {
                skipTrailers();
                return body.toByteArray();
            }
            checkSize((long) body.size() + size, limits);
            body.write(in.bytes(size));
            if (!line().isEmpty()) {
                throw new MalformedRequestException(BAD_REQUEST, "a chunk longer than its size");
            }
        }
    }

    private void skipTrailers() throws IOException {
        int left = limits.headBytes();
        for (String line = line(); !line.isEmpty(); line = line()) {
            left -= line.length();
            if (left < 0) {
                throw new MalformedRequestException(BAD_REQUEST, "too many trailers");
            }
        }
    }

    private String line() throws IOException {
        String line = in.line(limits.headBytes());
        if (line == null) {
            throw new EOFException("the connection ended within a body");
        }
        return line;
    }

    private static void checkSize(long size, Limits limits) throws MalformedRequestException {
        if (size > limits.bodyBytes()) {
            throw new MalformedRequestException(TOO_LARGE_BODY, "the body is too large");
        }
    }

    /** A non-negative number; one beyond an int counts as the largest int, which exceeds every limit. */
    private static int number(String text, int radix, String what) throws MalformedRequestException {
        boolean digits = !text.isEmpty() && text.chars().allMatch(c -> Character.digit(c, radix) >= 0 && c < 128);
        if (!digits) {
            throw new MalformedRequestException(BAD_REQUEST, "not a " + what);
        }
        try {
            return Integer.parseInt(text, radix);
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }
}
