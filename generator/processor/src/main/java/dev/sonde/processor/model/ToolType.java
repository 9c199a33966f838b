package dev.sonde.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A type whose methods a model may call.
 *
 * @param shown as one says it in a sentence
 * @param code the generated class that calls them
 */
public record ToolType(TypeName type, String shown, ClassName code, List<ToolMethod> methods) {

    public ToolType {
        methods = List.copyOf(methods);
    }
}
