package dev.sonde.openapi.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.model.PropertyModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A record with values at paths below it, as the expression that builds it and what lies between. */
final class NestedBuilder {

    private final PathWalk walk;
    private final Map<List<String>, CodeBlock> values = new LinkedHashMap<>();

    NestedBuilder(PathWalk walk) {
        this.walk = walk;
    }

    /** Sets the property at a path; nothing if that is empty. */
    NestedBuilder with(List<String> path, CodeBlock value) {
        if (!path.isEmpty()) {
            values.put(path, value);
        }
        return this;
    }

    CodeBlock build(TypeName type) {
        return build(type, values);
    }

    private CodeBlock build(TypeName type, Map<List<String>, CodeBlock> below) {
        CodeBlock.Builder chain = CodeBlock.builder().add("$T.builder()", type);
        Map<String, Map<List<String>, CodeBlock>> bySteps = new LinkedHashMap<>();
        below.forEach((path, value) -> bySteps.computeIfAbsent(path.get(0), step -> new LinkedHashMap<>())
                .put(path.subList(1, path.size()), value));
        bySteps.forEach((step, rest) -> {
            PropertyModel property = walk.property(type, step);
            CodeBlock only = rest.get(List.<String>of());
            chain.add(
                    ".$N($L)",
                    property.component(),
                    only == null ? build(property.shape().type(), rest) : only);
        });
        return chain.add(".build()").build();
    }
}
