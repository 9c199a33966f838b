package dev.sonde.processor.emit;

import static dev.sonde.processor.emit.PromptTypes.REPLY_RETRY;
import static dev.sonde.processor.emit.PromptTypes.RETRY_INVALID;

import com.palantir.javapoet.CodeBlock;
import dev.sonde.processor.model.CallSetting;
import dev.sonde.processor.model.Literal;
import dev.sonde.processor.model.PromptMethod;

/** How to ask again, as an expression. */
final class RetryCode {

    private RetryCode() {}

    static CodeBlock of(PromptMethod method) {
        CodeBlock.Builder chain = CodeBlock.builder().add("$T", REPLY_RETRY);
        if (method.retry().isEmpty()) {
            chain.add(".of($T.NONE)", RETRY_INVALID);
        }
        // The first of them asks again at all, as the annotation declares it first.
        for (CallSetting setting : method.retry()) {
            chain.add(".$N($L)", setting.setting(), value(setting.literal()));
        }
        if (!method.fallback().isEmpty()) {
            chain.add(".fallbackModels($L)", LiteralCode.of(method.fallback()));
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
