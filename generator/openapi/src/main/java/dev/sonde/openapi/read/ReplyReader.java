package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.document.RawDocument;
import dev.sonde.openapi.model.Failure;
import dev.sonde.openapi.model.Operation.ReplyForm;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what an operation answers: the reply that it is called for, and those that are none. */
final class ReplyReader {

    private final SchemaReader schemas;
    private final RawDocument document;

    ReplyReader(SchemaReader schemas) {
        this.schemas = schemas;
        this.document = schemas.document();
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

    /** The replies that are no success, in the order of the document. */
    List<Failure> failures(Node operation) {
        List<Node> replies = operation.get("responses").members();
        boolean succeeds = replies.stream().anyMatch(reply -> reply.name().startsWith("2"));
        List<Failure> failures = new ArrayList<>();
        for (Node reply : replies) {
            String status = reply.name();
            // Where no success is named, what is said of all is the success.
            if (status.matches("[345].*") || (status.equals("default") && succeeds)) {
                failures.add(failure(status, document.resolve(reply)));
            }
        }
        return failures;
    }

    private Failure failure(String status, Node reply) {
        Node json = MediaTypes.json(reply.get("content"));
        // Only what has a type anyway: nobody reads a body of an error but by hand.
        boolean named = json.get("schema").has("$ref");
        Shape body = named ? schemas.shape(json.get("schema"), "") : new Shape.Raw();
        return new Failure(status, reply.text("description"), json.exists() ? body : null);
    }
}
