package dev.sonde.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A text of a prompt beside the user's and the system's.
 *
 * @param name of the element that holds it, and of the builder's method that takes it
 * @param begins whether a reply is only what follows it
 * @param call what is called instead, if it is something else
 * @param conflicts what it does not go together with
 */
public record NamedText(
        String name, Template template, boolean begins, Optional<Call> call, List<Constraint> conflicts) {

    public NamedText {
        conflicts = List.copyOf(conflicts);
    }

    /** The text as an option, for the rules between options. */
    public Option asOption() {
        Option.Value value = new Option.Value(new Literal.Text(template.text()), template.site());
        return new Option(name, 0, List.of(value), false, conflicts, template.site());
    }

    /**
     * A call of the client.
     *
     * @param operation name of the method that takes a request and returns a reply
     * @param stream name of the method that takes a request and returns a stream of chunks
     * @param route HTTP method and path, for comments
     */
    public record Call(String operation, String stream, String route) {}
}
