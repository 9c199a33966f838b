package dev.sonde.openapi.model;

import com.palantir.javapoet.ClassName;
import dev.sonde.shape.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the API: becomes a method of the client in each of its forms.
 *
 * @param method the HTTP method in upper case
 * @param body the request body; null if there is none
 * @param reply the JSON reply
 * @param stream the form as an event stream; null if there is none
 */
public record Operation(
        String pointer,
        String name,
        String method,
        String path,
        String summary,
        String description,
        boolean deprecated,
        List<Parameter> parameters,
        @Nullable Body body,
        Shape reply,
        @Nullable EventStreamForm stream) {

    public Operation {
        parameters = List.copyOf(parameters);
    }

    /** HTTP method and path. */
    public String route() {
        return method + " " + path;
    }

    /** A parameter outside the body. */
    public record Parameter(
            String name, String variable, Location in, boolean required, Shape shape, String description) {}

    /** Where a parameter travels. */
    public enum Location {
        PATH,
        QUERY,
        HEADER
    }

    /** A JSON body. */
    public record Body(ClassName type, String description) {}

    /**
     * The form of an operation whose reply is a stream of server-sent events.
     *
     * @param property component of the body that asks for the stream
     * @param options component of the body that only a stream may have; empty if there is none
     * @param done data of the event that ends it
     */
    public record EventStreamForm(ClassName chunk, String property, String options, String done) {}
}
