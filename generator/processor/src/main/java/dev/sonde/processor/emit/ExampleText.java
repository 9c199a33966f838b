package dev.sonde.processor.emit;

import dev.sonde.processor.model.Example;
import dev.sonde.processor.model.Reply;
import java.util.Optional;

/** The answer of an example as the model is asked to write it. */
final class ExampleText {

    private ExampleText() {}

    static String answer(Example example, Optional<Reply.Value> reply) {
        String written = example.answer().value();
        if (reply.isEmpty() || reply.get().object()) {
            return written;
        }
        return "{\"value\": " + (example.isBare(reply.get()) ? quoted(written) : written.strip()) + "}";
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return quoted.append('"').toString();
    }
}
