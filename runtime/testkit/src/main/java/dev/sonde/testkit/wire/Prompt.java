package dev.sonde.testkit.wire;

import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValue.JsonArray;
import dev.sonde.testkit.answer.TokenCount;
import dev.sonde.testkit.script.ReceivedMessage;
import dev.sonde.testkit.script.ReceivedRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the model reads, in its order: the tools, then the messages; or prompt and suffix of a completion.
 *
 * @param parts the parts in their order
 */
record Prompt(List<Part> parts) {

    /**
     * A part of a prompt.
     *
     * @param message its author and its text, which is what counts as tokens
     * @param source the whole of it; two parts are the same only if this is the same
     */
    record Part(ReceivedMessage message, JsonValue source) {}

    static Prompt of(ReceivedRequest request) {
        List<Part> parts = new ArrayList<>();
        add(parts, request, "tools");
        Optional<JsonValue> messages = request.property("messages");
        if (messages.isPresent() && messages.get() instanceof JsonArray array) {
            List<ReceivedMessage> read = request.messages();
            for (int i = 0; i < read.size(); i++) {
                parts.add(new Part(read.get(i), array.values().get(i)));
            }
        } else {
            add(parts, request, "prompt");
            add(parts, request, "suffix");
        }
        return new Prompt(List.copyOf(parts));
    }

    /** Of a property that is a part of its own; a text counts as it is, anything else as JSON. */
    private static void add(List<Part> parts, ReceivedRequest request, String property) {
        request.property(property).ifPresent(value -> {
            String text = value instanceof JsonValue.JsonString string ? string.value() : value.toString();
            parts.add(new Part(new ReceivedMessage(property, text), value));
        });
    }

    int tokens() {
        return TokenCount.ofPrompt(
                parts.stream().map(part -> part.message().text()).toList());
    }

    /** The tokens of the longest beginning that this prompt and another have in common; 0 when they begin differently. */
    int tokensInCommonWith(Prompt other) {
        int common = 0;
        for (int i = 0; i < Math.min(parts.size(), other.parts.size()); i++) {
            Part own = parts.get(i);
            Part others = other.parts.get(i);
            if (!own.source().equals(others.source())) {
                common += beginning(own.message(), others.message());
                break;
            }
            common += TokenCount.of(own.message().text());
        }
        return common == 0 ? 0 : TokenCount.PROMPT_OVERHEAD + common;
    }

    private static int beginning(ReceivedMessage one, ReceivedMessage other) {
        return one.role().equals(other.role()) ? TokenCount.ofCommonBeginning(one.text(), other.text()) : 0;
    }
}
