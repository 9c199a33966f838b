package dev.sonde.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * How an API lets its models call tools.
 *
 * @param name what the spec says about the name of a tool
 * @param tools what it says about how many there may be
 * @param fold the class that makes chunks a reply
 * @param strict what strict tools ask for, if the API has such
 */
public record ToolCalling(List<Constraint> name, List<Constraint> tools, ClassName fold, Optional<Strict> strict) {

    public ToolCalling {
        name = List.copyOf(name);
        tools = List.copyOf(tools);
    }

    /**
     * What holds where the API keeps the model to the schemas of all tools.
     *
     * @param call name of the client's method that takes such a request
     * @param keywords that a schema may have
     * @param formats that a string may have
     * @param definitions the property of a schema that holds what it refers to
     */
    public record Strict(
            String call, String stream, String route, List<String> keywords, List<String> formats, String definitions) {
        public Strict {
            keywords = List.copyOf(keywords);
            formats = List.copyOf(formats);
        }
    }
}
