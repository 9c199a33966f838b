package dev.sonde.prompt.tool;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tools of one object; generated code implements it for a type with {@link Tool} methods. Safe for use by many threads at once if the object is. */
public interface ToolSet {

    /** The tools, each under a name of its own. */
    List<ToolDefinition> definitions();

    /**
     * Calls one of them.
     *
     * @return what the model is told; null is told as such
     * @throws Exception what the tool throws
     */
    @Nullable
    String call(ToolInvocation invocation) throws Exception;
}
