package dev.sonde.prompt.tool;

import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A tool as a request offers it to the model.
 *
 * @param name what the model calls it
 * @param description what it does; null if nobody said
 * @param parameters the JSON Schema of the object that holds the arguments
 * @param strict whether the API is to hold the model to the schema
 */
public record ToolDefinition(String name, @Nullable String description, JsonObject parameters, boolean strict) {

    public ToolDefinition {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(parameters, "parameters");
    }

    /**
     * A tool whose arguments may be anything, as far as the API is concerned: they are checked here.
     *
     * @param parameters JSON text
     */
    public static ToolDefinition of(String name, @Nullable String description, String parameters) {
        return new ToolDefinition(name, description, (JsonObject) JsonValue.parse(parameters), false);
    }

    /** The same tools, but the API holds the model to their schemas. */
    public static List<ToolDefinition> strict(List<ToolDefinition> tools) {
        List<ToolDefinition> strict = new ArrayList<>(tools.size());
        for (ToolDefinition tool : tools) {
            strict.add(new ToolDefinition(tool.name, tool.description, tool.parameters, true));
        }
        return strict;
    }
}
