package dev.sonde.processor.model;

import java.util.Optional;

/**
 * A text of a prompt beside the user's and the system's.
 *
 * @param name of the element that holds it, and of the builder's method that takes it
 * @param begins whether a reply is only what follows it
 * @param call what is called instead, if it is something else
 */
public record NamedText(String name, Template template, boolean begins, Optional<Call> call) {

    /**
     * A call of the client.
     *
     * @param operation name of the method that takes a request and returns a reply
     * @param stream name of the method that takes a request and returns a stream of chunks
     * @param route HTTP method and path, for comments
     */
    public record Call(String operation, String stream, String route) {}
}
