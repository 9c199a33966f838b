package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.document.RawDocument;
import dev.sonde.openapi.model.Operation.ReplyForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the reply that an operation is called for. */
final class ReplyReader {

    private final RawDocument document;

    ReplyReader(RawDocument document) {
        this.document = document;
    }

    /** The first reply that means success and has a body; else the first success, or what is said of all. */
    Node success(Node operation) {
        List<Node> successes = successes(operation);
        Node success = successes.stream()
                .filter(this::hasBody)
                .findFirst()
                .orElse(successes.isEmpty() ? operation.get("responses").get("default") : successes.get(0));
        return document.resolve(success);
    }

    /** Whether every success has a body. */
    boolean alwaysHasBody(Node operation) {
        return successes(operation).stream().allMatch(this::hasBody);
    }

    private static List<Node> successes(Node operation) {
        return operation.get("responses").members().stream()
                .filter(reply -> reply.name().startsWith("2"))
                .toList();
    }

    private boolean hasBody(Node reply) {
        return !document.resolve(reply).get("content").json().isEmpty();
    }

    /** What the body of a success is; null if it is nothing but a stream. */
    static @Nullable ReplyForm form(Node content) {
        if (MediaTypes.json(content).exists()) {
            return ReplyForm.JSON;
        }
        List<Node> others = content.members().stream()
                .filter(media -> !media.name().equals(MediaTypes.EVENT_STREAM))
                .toList();
        if (others.isEmpty()) {
            return content.json().isEmpty() ? ReplyForm.NONE : null;
        }
        return others.stream().allMatch(media -> MediaTypes.isText(media.name())) ? ReplyForm.TEXT : ReplyForm.BYTES;
    }
}
