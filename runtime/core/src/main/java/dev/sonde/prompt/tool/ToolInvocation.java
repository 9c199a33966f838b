package dev.sonde.prompt.tool;

import dev.sonde.error.InvalidReplyException;
import dev.sonde.json.JsonCodec;
import dev.sonde.prompt.lenient.ReplyJson;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call of a tool that a model asks for.
 *
 * @param id which call it is, among those of its reply
 * @param name of the tool
 * @param arguments as the model wrote them: JSON, if it made no mistake
 */
public record ToolInvocation(String id, String name, String arguments) {

    public ToolInvocation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(arguments, "arguments");
    }

    /** A call of which the API may not have told all; what it has not told is empty. */
    public static ToolInvocation of(@Nullable String id, @Nullable String name, @Nullable String arguments) {
        return new ToolInvocation(
                Objects.requireNonNullElse(id, ""),
                Objects.requireNonNullElse(name, ""),
                Objects.requireNonNullElse(arguments, ""));
    }

    /**
     * The arguments, read as tolerantly as a reply; {@code {}} if the model gave none at all.
     *
     * @throws RuntimeException when they are not of that shape; it is caught by who runs the tool, and tells the model
     */
    public <T> T read(JsonCodec<T> codec) {
        try {
            return ReplyJson.read(arguments.isBlank() ? "{}" : arguments, codec).value();
        } catch (InvalidReplyException unfit) {
            throw new UnusableCallException(unfit);
        }
    }

    /** What generated code throws when a tool of this name is none of its own. */
    public RuntimeException unknown() {
        return new UnusableCallException(name);
    }
}
