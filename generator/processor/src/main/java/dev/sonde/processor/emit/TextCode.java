package dev.sonde.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.sonde.processor.model.Parameter;
import dev.sonde.processor.model.PromptMethod;
import dev.sonde.processor.model.Template;
import java.util.List;
import java.util.function.Function;

/** A text of a prompt, filled in, as an expression. */
final class TextCode {

    private final PromptMethod method;
    private final Constants constants;
    private final Function<Parameter, String> names;

    /** @param names what the parameters are called in the generated method */
    TextCode(PromptMethod method, Constants constants, Function<Parameter, String> names) {
        this.method = method;
        this.constants = constants;
        this.names = names;
    }

    CodeBlock of(Template template) {
        String constant = constants.name(template);
        if (template.variables().isEmpty()) {
            return CodeBlock.of("$N", constant);
        }
        List<CodeBlock> values = template.variables().stream()
                .map(variable -> parameter(variable.name()))
                .map(parameter -> ArgumentCode.of(parameter, names.apply(parameter)))
                .toList();
        return CodeBlock.of("$N.render($L)", constant, CodeBlock.join(values, ", "));
    }

    private Parameter parameter(String name) {
        return method.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
