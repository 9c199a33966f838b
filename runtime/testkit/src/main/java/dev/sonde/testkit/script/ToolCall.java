package dev.sonde.testkit.script;

import dev.sonde.json.JsonValue;

/**
 * A call of a function that the model asks for.
 *
 * @param name the name of the function
 * @param arguments its arguments as text; JSON, unless the test wants the model to err
 */
public record ToolCall(String name, String arguments) {

    /** A call with these arguments. */
    public static ToolCall of(String name, JsonValue arguments) {
        return new ToolCall(name, arguments.toString());
    }
}
