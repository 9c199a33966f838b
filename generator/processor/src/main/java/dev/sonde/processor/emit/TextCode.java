package dev.sonde.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.sonde.processor.model.BoundNode.Form;
import dev.sonde.processor.model.BoundNode.Variable;
import dev.sonde.processor.model.BoundTemplate;
import dev.sonde.processor.model.PromptMethod;
import java.util.List;
import java.util.function.Function;

/** A text of a prompt, filled in, as an expression. */
final class TextCode {

    private final PromptMethod method;
    private final Constants constants;
    private final TextMethods methods;
    private final Function<String, String> names;

    /** @param names what the parameters are called in the generated method */
    TextCode(PromptMethod method, Constants constants, TextMethods methods, Function<String, String> names) {
        this.method = method;
        this.constants = constants;
        this.methods = methods;
        this.names = names;
    }

    CodeBlock of(BoundTemplate text) {
        if (!text.isSimple()) {
            List<CodeBlock> arguments = TextMethods.parameters(text, method).stream()
                    .map(parameter -> CodeBlock.of("$N", names.apply(parameter.name())))
                    .toList();
            return CodeBlock.of("$N($L)", methods.name(text, method), CodeBlock.join(arguments, ", "));
        }
        String constant = constants.name(text);
        if (text.variables().isEmpty()) {
            return CodeBlock.of("$N", constant);
        }
        AccessCode access = new AccessCode(names, local -> {
            throw new IllegalStateException("A simple text has no " + local);
        });
        List<Variable> variables = text.variables();
        if (variables.size() == 1 && variables.get(0).form() instanceof Form.Plain plain && plain.array()) {
            return CodeBlock.of("$N.render(($T) $L)", constant, Object.class, access.of(variables.get(0)));
        }
        return CodeBlock.of(
                "$N.render($L)", constant, variables.stream().map(access::of).collect(CodeBlock.joining(", ")));
    }
}
