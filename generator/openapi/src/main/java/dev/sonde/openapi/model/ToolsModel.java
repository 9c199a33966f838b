package dev.sonde.openapi.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a model calls tools. All paths are names of properties.
 *
 * @param choice component of the request that says whether tools must be called; empty if there is none
 * @param strict how the API holds the model to the schemas of the tools; null if it cannot
 */
public record ToolsModel(
        Offer offer,
        Calls calls,
        Result result,
        String choice,
        @Nullable Strict strict) {

    /**
     * How a request offers a tool.
     *
     * @param property component of the request, a list
     * @param tool the record to add to it
     * @param strict empty if there is no such property
     */
    public record Offer(
            String property,
            ClassName tool,
            List<String> name,
            List<String> description,
            List<String> parameters,
            List<String> strict) {}

    /**
     * Where a reply calls tools.
     *
     * @param at path from the reply to the list of calls
     * @param id path within one of them, as those below
     * @param component of the assistant's message, a list of the same
     */
    public record Calls(
            List<String> at, List<String> id, List<String> name, List<String> arguments, String component) {}

    /**
     * How the result of a call becomes a message.
     *
     * @param message the record
     * @param text component that takes the text
     * @param call component that takes the id of the call
     */
    public record Result(ClassName message, String text, String call) {}

    /**
     * What strict tools ask for.
     *
     * @param operation name of the operation that takes them
     * @param keywords that a schema may have to bound a value
     * @param formats that a string may have
     * @param definitions the property of a schema that holds what it refers to
     */
    public record Strict(String operation, List<String> keywords, List<String> formats, String definitions) {
        public Strict {
            keywords = List.copyOf(keywords);
            formats = List.copyOf(formats);
        }
    }
}
