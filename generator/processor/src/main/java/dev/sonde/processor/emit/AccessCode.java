package dev.sonde.processor.emit;

import static dev.sonde.processor.emit.PromptTypes.VALUES;

import com.palantir.javapoet.CodeBlock;
import dev.sonde.processor.model.Access;
import dev.sonde.processor.model.BoundNode.Form;
import dev.sonde.processor.model.BoundNode.Variable;
import dev.sonde.shape.codec.CodecExpressions;
import java.util.function.Function;

/** The values of a template as expressions. */
final class AccessCode {

    private final Function<String, String> parameters;
    private final Function<Access.Local, String> locals;

    /**
     * @param parameters what the parameters are called in the generated method
     * @param locals what its variables are called
     */
    AccessCode(Function<String, String> parameters, Function<Access.Local, String> locals) {
        this.parameters = parameters;
        this.locals = locals;
    }

    /** What a variable puts in; the text itself, where the runtime has no rule for its type. */
    CodeBlock of(Variable variable) {
        CodeBlock value = form(variable);
        return variable.fence().isEmpty() ? value : CodeBlock.of("$T.fenced($S, $L)", VALUES, variable.fence(), value);
    }

    private CodeBlock form(Variable variable) {
        CodeBlock value = of(variable.value());
        Form form = variable.form();
        if (form instanceof Form.Json json) {
            return coded("json", variable, value, CodecExpressions.codec(json.shape()));
        }
        if (form instanceof Form.Items items) {
            return coded("jsonItems", variable, value, CodecExpressions.codec(items.item()));
        }
        if (form instanceof Form.Entries entries) {
            return coded("jsonEntries", variable, value, CodecExpressions.codec(entries.value()));
        }
        return form instanceof Form.Wire wire
                ? coded("wire", variable, value, CodecExpressions.codec(wire.shape()))
                : value;
    }

    private static CodeBlock coded(String function, Variable variable, CodeBlock value, CodeBlock codec) {
        return CodeBlock.of("$T.$L($S, $L, $L)", VALUES, function, variable.name(), value, codec);
    }

    CodeBlock of(Access access) {
        if (access instanceof Access.Argument argument) {
            return CodeBlock.of("$N", parameters.apply(argument.parameter()));
        }
        if (access instanceof Access.Local local) {
            return CodeBlock.of("$N", locals.apply(local));
        }
        if (access instanceof Access.Property property) {
            return CodeBlock.of("$L.$L", of(property.owner()), property.member());
        }
        if (access instanceof Access.OrNull optional) {
            return CodeBlock.of("$T.orNull($L)", VALUES, of(optional.optional()));
        }
        if (access instanceof Access.Got optional) {
            return CodeBlock.of("$L.get()", of(optional.optional()));
        }
        return access instanceof Access.Entry entry ? entry(entry) : find((Access.Find) access);
    }

    private CodeBlock entry(Access.Entry entry) {
        return entry.otherwise() == null
                ? CodeBlock.of("$L.get($S)", of(entry.map()), entry.key())
                : CodeBlock.of("$L.getOrDefault($S, $L)", of(entry.map()), entry.key(), of(entry.otherwise()));
    }

    private CodeBlock find(Access.Find find) {
        return find.otherwise() == null
                ? CodeBlock.of("$T.find($L, $S)", VALUES, of(find.value()), find.name())
                : CodeBlock.of("$T.find($L, $S, $L)", VALUES, of(find.value()), find.name(), of(find.otherwise()));
    }
}
