package dev.sonde.openapi.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.model.SecurityModel.Needs;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the API: becomes a method of the client in each of its forms.
 *
 * @param method the HTTP method in upper case
 * @param server the URL of a server of its own, with variables of the API's server in braces; null if it has none
 * @param group the first of its tags; empty if it has none
 * @param body the request body; null if there is none
 * @param form what the body of the reply is; a reply that is nothing but a stream has none
 * @param reply what a JSON reply holds; anything if it is not JSON
 * @param stream the form as an event stream; null if there is none
 * @param failures the replies that are no success
 * @param security what tells who is calling
 */
public record Operation(
        String pointer,
        String name,
        String method,
        String path,
        @Nullable String server,
        String group,
        String summary,
        String description,
        boolean deprecated,
        List<Parameter> parameters,
        @Nullable Body body,
        @Nullable ReplyForm form,
        Shape reply,
        String replyDescription,
        @Nullable EventStreamForm stream,
        List<Failure> failures,
        Needs security) {

    public Operation {
        parameters = List.copyOf(parameters);
        failures = List.copyOf(failures);
    }

    /** What the bodies of errors are, where they are types. */
    public List<ErrorBody> errors() {
        Map<ClassName, List<String>> statuses = new LinkedHashMap<>();
        for (Failure failure : failures) {
            if (failure.body() instanceof Shape.Reference body) {
                statuses.computeIfAbsent((ClassName) body.type(), type -> new ArrayList<>())
                        .add(failure.status());
            }
        }
        return statuses.entrySet().stream()
                .map(body -> new ErrorBody(body.getKey(), body.getValue()))
                .toList();
    }

    /** What it does: what the document says first of it, or at least its name. */
    public String sentence() {
        String described = summary.isEmpty() ? description : summary;
        return described.isEmpty() ? "Calls the operation `" + name + "`." : described;
    }

    /** HTTP method and path. */
    public String route() {
        return method + " " + path;
    }

    /** Where it is called, in words that follow its route; empty if that is where all others are. */
    public String place() {
        if (server == null) {
            return "";
        }
        return server.contains("//")
                ? "at " + server + ", unless the client was given a base URL"
                : "below " + server + " on the client's host";
    }

    /**
     * A parameter outside the body.
     *
     * @param style how the runtime calls the way in which lists and objects travel; empty for what is neither
     * @param rules what is asserted about it; nothing checks it here
     * @param defaultText the default as JSON text; null if there is none
     */
    public record Parameter(
            String name,
            String variable,
            Location in,
            boolean required,
            Shape shape,
            String style,
            String description,
            Rules rules,
            @Nullable String defaultText) {}

    /** Where a parameter travels. */
    public enum Location {
        PATH,
        QUERY,
        HEADER,
        COOKIE
    }

    /** What the body of a reply is. */
    public enum ReplyForm {
        JSON,
        NONE,
        TEXT,
        BYTES
    }

    /**
     * What is sent.
     *
     * @param shape what its properties or its JSON look like; null for text, bytes and a form of nothing but files
     * @param files the files of a multipart form
     */
    public record Body(
            BodyMedia media,
            String mediaType,
            boolean required,
            @Nullable Shape shape,
            List<FileField> files,
            String description) {

        public Body {
            files = List.copyOf(files);
        }

        /** The class of a JSON body. */
        public TypeName type() {
            return shape == null ? TypeName.VOID : shape.type();
        }
    }

    /** What a body is on the wire. */
    public enum BodyMedia {
        JSON,
        FORM,
        MULTIPART,
        TEXT,
        BYTES
    }

    /**
     * A file in a multipart form.
     *
     * @param several whether any number of files can have this name
     */
    public record FileField(String name, String variable, boolean required, boolean several) {}

    /**
     * The form of an operation whose reply is a stream of server-sent events.
     *
     * @param property component of the body that asks for the stream; empty if nothing has to
     * @param options component of the body that only a stream may have; empty if there is none
     * @param done data of the event that ends it; null if only its end does
     */
    public record EventStreamForm(
            Shape chunk,
            String property,
            String options,
            @Nullable String done) {}
}
