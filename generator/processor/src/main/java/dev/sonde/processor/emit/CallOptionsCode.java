package dev.sonde.processor.emit;

import static dev.sonde.processor.emit.PromptTypes.CALL_OPTIONS;

import com.palantir.javapoet.CodeBlock;
import dev.sonde.processor.model.CallSetting;
import dev.sonde.processor.model.Literal;
import dev.sonde.processor.model.Timespan;
import java.time.Duration;
import java.util.List;

/** The settings of a call as an expression. */
final class CallOptionsCode {

    private CallOptionsCode() {}

    static CodeBlock of(List<CallSetting> settings) {
        CodeBlock.Builder chain = CodeBlock.builder().add("$T.builder()", CALL_OPTIONS);
        for (CallSetting setting : settings) {
            chain.add(".$N($L)", setting.setting(), value(setting.literal()));
        }
        return chain.add(".build()").build();
    }

    private static CodeBlock value(Literal literal) {
        if (literal instanceof Literal.Text text) {
            Timespan span = Timespan.of(text.value()).orElseThrow();
            return CodeBlock.of("$T.$L($L)", Duration.class, span.unit().factory(), span.amount());
        }
        return CodeBlock.of("$L", literal.shown());
    }
}
