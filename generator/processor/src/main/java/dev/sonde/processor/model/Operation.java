package dev.sonde.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * The call behind a prompt annotation, as its meta-annotation tells it.
 *
 * @param annotation the prompt annotation
 * @param client the class whose methods make the call
 * @param request the record that is sent
 * @param text name of the builder's method that takes the user's text
 * @param json whether a reply can be asked for as JSON
 * @param options the options of a single call, if there is a type for them
 * @param message a message of a conversation, if one can go on
 * @param images what is known of images, if it takes any
 * @param reply the whole reply
 * @param chunk one event of a streamed reply
 * @param call name of the client's method that takes a request and returns a reply
 * @param stream name of the client's method that takes a request and returns a stream of chunks
 * @param route HTTP method and path, for comments
 * @param required options without which the API refuses a request
 * @param tools how its models call tools, if they can
 */
public record Operation(
        ClassName annotation,
        ClassName client,
        ClassName request,
        String text,
        boolean json,
        Optional<ClassName> options,
        Optional<ClassName> message,
        Optional<ImageInput> images,
        ClassName reply,
        ClassName chunk,
        String call,
        String stream,
        String route,
        List<String> required,
        Optional<ToolCalling> tools) {

    public Operation {
        required = List.copyOf(required);
    }

    /** The same call where the API holds the model to the schemas of the tools, of an API that does. */
    public Operation strict() {
        ToolCalling.Strict strict = tools.flatMap(ToolCalling::strict).orElseThrow();
        return with(new NamedText.Call(strict.call(), strict.stream(), strict.route()));
    }

    /** The same with another call of the same request. */
    public Operation with(NamedText.Call other) {
        return new Operation(
                annotation,
                client,
                request,
                text,
                json,
                options,
                message,
                images,
                reply,
                chunk,
                other.operation(),
                other.stream(),
                other.route(),
                required,
                tools);
    }

    /** Name of the client's method that returns a future of the reply; by the convention of generated clients, as all below. */
    public String async() {
        return call + "Async";
    }

    /** Name of the client's method that also tells what came beside the reply. */
    public String replyCall() {
        return call + "Reply";
    }

    /** Name of the client's method that returns a future of the same. */
    public String replyAsync() {
        return call + "ReplyAsync";
    }

    /** Name of the client's method that publishes chunks. */
    public String publisher() {
        return call + "Publisher";
    }
}
