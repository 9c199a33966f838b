package dev.sonde.testkit.fault;

import dev.sonde.testkit.http.Headers;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A reply that the fake means to send. Immutable.
 *
 * @param status the HTTP status
 * @param headers its headers, without those that say how long it is
 * @param parts the events of a stream, each with its blank line; or the one body of a whole reply
 * @param stream whether the parts are events
 */
public record IntendedReply(int status, Headers headers, List<byte[]> parts, boolean stream) {

    public IntendedReply {
        parts = List.copyOf(parts);
    }

    /** All its bytes. */
    public byte[] body() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        parts.forEach(body::writeBytes);
        return body.toByteArray();
    }

    /** How many parts are sent before it breaks off in the middle: of a stream half of them. */
    int half() {
        return parts.size() / 2;
    }

    /** The same reply with other parts. */
    IntendedReply with(List<byte[]> others) {
        return new IntendedReply(status, headers, others, stream);
    }

    /** The same reply with one more header. */
    IntendedReply with(String name, String value) {
        return new IntendedReply(status, headers.with(name, value), parts, stream);
    }

    /** The same reply with the text of each part changed. */
    IntendedReply mapTexts(UnaryOperator<String> change) {
        return with(parts.stream()
                .map(part ->
                        change.apply(new String(part, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8))
                .toList());
    }
}
