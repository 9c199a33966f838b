package dev.sonde.http.socket;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The head of a request in the making, in ASCII. No text from outside can begin another header or another request in it. */
final class HeadText {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    /**
     * Text from outside.
     *
     * @throws IllegalArgumentException when it cannot stand in a head; without the text, which may be a key
     */
    HeadText text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                throw new IllegalArgumentException(
                        "A request cannot be sent: its head has a line end, a control character or one beyond ASCII");
            }
        }
        return constant(text);
    }

    /**
     * A method or the name of a header.
     *
     * @param what how it is called in a message
     * @throws IllegalArgumentException when it is none
     */
    HeadText token(String text, String what) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException(
                    "A request cannot be sent: ".concat(what).concat(" is empty"));
        }
        if (text.indexOf(' ') >= 0 || text.indexOf(':') >= 0) {
            throw new IllegalArgumentException(
                    "A request cannot be sent: ".concat(what).concat(" has a blank or colon"));
        }
        return text(text);
    }

    /** Text of our own, in ASCII. */
    HeadText constant(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    /** All of it so far. */
    byte[] bytes() {
        return bytes.toByteArray();
    }
}
