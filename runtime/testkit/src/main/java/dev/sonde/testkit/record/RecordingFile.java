package dev.sonde.testkit.record;

import dev.sonde.testkit.http.Headers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The file of a recording. It can be written by hand:
 *
 * <pre>
 * POST /chat/completions
 *
 * {"model": "deepseek-flash", ...}
 *
 * === reply 200
 * content-type: application/json
 *
 * {"id": ...}
 * === complete
 * </pre>
 *
 * The body of the reply stands byte for byte between the blank line and the line feed before the last line, which says
 * {@code complete} or {@code cut}; one that is no UTF-8 stands in Base64, and then its first line says so.
 */
final class RecordingFile {

    private static final Pattern REQUEST = Pattern.compile("\\A([A-Z]+) (\\S+)\\r?\\n");
    private static final Pattern REPLY = Pattern.compile("(?md)^=== reply (\\d{3})( base64)?\\r?\\n");
    private static final Pattern END = Pattern.compile("\\n=== (complete|cut)\\s*\\z");
    private static final Pattern BLANK_LINE = Pattern.compile("(?md)^\\r?\\n");

    private RecordingFile() {}

    static String write(Recording recording) {
        String text = text(recording.body());
        StringBuilder file = new StringBuilder(recording.method())
                .append(' ')
                .append(recording.target())
                .append("\n\n");
        if (!recording.requestBody().isEmpty()) {
            file.append(JsonText.pretty(recording.requestBody())).append("\n\n");
        }
        file.append("=== reply ").append(recording.status()).append(text == null ? " base64\n" : "\n");
        for (Headers.Field field : recording.headers().fields()) {
            file.append(field.name()).append(": ").append(field.value()).append('\n');
        }
        String body = text == null ? Base64.getMimeEncoder().encodeToString(recording.body()) : text;
        return file.append('\n')
                .append(body)
                .append("\n=== ")
                .append(recording.complete() ? "complete" : "cut")
                .append('\n')
                .toString();
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException when it is none of these, with what it lacks
     */
    static Recording read(Path path) {
        String file;
        try {
            file = Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
        Matcher request = find(REQUEST, file, path, "a first line such as POST /chat/completions");
        Matcher reply = find(REPLY, file, path, "a line such as === reply 200");
        Matcher end = find(END, file, path, "a last line === complete or === cut");
        Matcher blank = BLANK_LINE.matcher(file);
        if (!blank.find(reply.end()) || blank.end() > end.start() + 1) {
            throw new IllegalArgumentException(path + " lacks a blank line after the headers of the reply");
        }
        String body = blank.end() > end.start() ? "" : file.substring(blank.end(), end.start());
        return new Recording(
                request.group(1),
                request.group(2),
                file.substring(request.end(), reply.start()).strip(),
                Integer.parseInt(reply.group(1)),
                headers(file.substring(reply.end(), blank.start()), path),
                reply.group(2) == null
                        ? body.getBytes(StandardCharsets.UTF_8)
                        : Base64.getMimeDecoder().decode(body.strip()),
                end.group(1).equals("complete"));
    }

    private static Matcher find(Pattern pattern, String file, Path path, String what) {
        Matcher matcher = pattern.matcher(file);
        if (!matcher.find()) {
            throw new IllegalArgumentException(path + " is no recording: it lacks " + what);
        }
        return matcher;
    }

    private static Headers headers(String lines, Path path) {
        Headers headers = Headers.NONE;
        for (String line : lines.lines().toList()) {
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException(path + ": not a header: " + line);
            }
            headers = headers.with(
                    line.substring(0, colon), line.substring(colon + 1).strip());
        }
        return headers;
    }

    /** The bytes as text; null when they are not exactly one. */
    private static @Nullable String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
