package dev.sonde.prompt.tool;

import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of a call.
 *
 * @param invocation the call
 * @param text what the model is told
 * @param failure why the tool gave nothing back: what it threw, or what is wrong with the call; null if it did
 */
public record ToolResult(
        ToolInvocation invocation, String text, @Nullable Throwable failure) {

    /** What the model is told of a tool that gives nothing back. */
    public static final String DONE = "Done.";

    public ToolResult {
        Objects.requireNonNull(invocation, "invocation");
        Objects.requireNonNull(text, "text");
    }

    /** What generated code tells of a tool that gives back a value: the value as JSON, {@code null} of none. */
    public static <T> String json(@Nullable T value, JsonCodec<T> codec) {
        return value == null ? "null" : JsonText.write(value, codec);
    }
}
