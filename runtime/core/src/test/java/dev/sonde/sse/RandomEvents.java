package dev.sonde.sse;

import dev.sonde.fuzz.Choices;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that are nearly an event stream: all fields, line ends and encodings, right and wrong. */
final class RandomEvents {

    private static final byte[][] PIECES = {
        bytes("a"),
        bytes(" "),
        bytes(":"),
        bytes("7"),
        bytes("3000"),
        bytes("{\"text\":\"hello\"}"),
        bytes("data"),
        bytes("\0"),
        bytes("\t"),
        bytes("\u00fc"),
        bytes("\u20ac"),
        bytes("\uD83D\uDE00"),
        bytes("\uFEFF"),
        bytes("\u2028"),
        bytes("\u0085"),
        bytes("1234567890123456789"),
        // No UTF-8: a lone continuation, cut sequences, an overlong one, a surrogate, beyond the last character.
        {(byte) 0x80},
        {(byte) 0xC3},
        {(byte) 0xE2, (byte) 0x82},
        {(byte) 0xF0, (byte) 0x9F, (byte) 0x98},
        {(byte) 0xC0, (byte) 0xAF},
        {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
        {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
        {(byte) 0xEF, (byte) 0xBB},
        {(byte) 0xFF},
    };

    private final Choices choices;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private RandomEvents(Choices choices) {
        this.choices = choices;
    }

    static byte[] bytes(Choices choices) {
        return new RandomEvents(choices).stream();
    }

    private byte[] stream() {
        if (choices.rarely(4)) {
            put("\uFEFF");
        }
        for (int lines = choices.below(40); lines > 0; lines--) {
            line();
        }
        byte[] all = out.toByteArray();
        return choices.rarely(3) ? Arrays.copyOf(all, all.length - choices.below(all.length + 1)) : all;
    }

    private void line() {
        if (!choices.rarely(3)) {
            put(choices.of("data", "data", "event", "id", "retry", "", "DATA", "dat", "datas", " data", "unknown"));
            put(choices.of(": ", ":", "", ":  ", " : "));
            for (int pieces = choices.below(4); pieces > 0; pieces--) {
                out.writeBytes(choices.of(PIECES));
            }
            if (choices.rarely(60)) {
                // Longer than any buffer of a decoder.
                put("x".repeat(choices.below(20_000)));
            }
        }
        put(choices.of("\n", "\r\n", "\r"));
    }

    private void put(String text) {
        out.writeBytes(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
