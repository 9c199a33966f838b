package dev.sonde.processor.emit;

import static dev.sonde.processor.emit.PromptTypes.REPLY_RETRY;

import com.palantir.javapoet.CodeBlock;
import dev.sonde.processor.model.CallSetting;
import dev.sonde.processor.model.Literal;
import java.util.List;

/** How to ask again, as an expression. */
final class RetryCode {

    private RetryCode() {}

    /** @param settings first the one that asks again at all, as the annotation declares it first */
    static CodeBlock of(List<CallSetting> settings) {
        CodeBlock.Builder chain = CodeBlock.builder().add("$T", REPLY_RETRY);
        for (CallSetting setting : settings) {
            chain.add(".$N($L)", setting.setting(), value(setting.literal()));
        }
        return chain.build();
    }

    private static CodeBlock value(Literal literal) {
        if (literal instanceof Literal.Constant constant) {
            return CodeBlock.of("$T.$N", constant.type(), constant.name());
        }
        return CodeBlock.of(literal instanceof Literal.Whole whole && whole.wide() ? "$LL" : "$L", literal.shown());
    }
}
