package dev.sonde.processor.emit;

import static dev.sonde.processor.emit.PromptTypes.TOOL_USE;

import com.palantir.javapoet.CodeBlock;
import dev.sonde.processor.model.CallSetting;
import dev.sonde.processor.model.Parameter;
import dev.sonde.processor.model.PromptMethod;
import dev.sonde.processor.model.ToolType;
import dev.sonde.processor.model.Tools;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The tools of a prompt, as an expression. */
final class ToolCode {

    private ToolCode() {}

    /**
     * Which tools there are, and how often they may be called.
     *
     * @param names what the parameters are called in the generated method
     * @param fields hold the tools of named types
     */
    static CodeBlock of(PromptMethod method, Function<Parameter, String> names, Function<ToolType, CodeBlock> fields) {
        List<CodeBlock> sets = new ArrayList<>();
        for (Tools.OfParameter each : method.tools().ofParameters()) {
            sets.add(CodeBlock.of("new $T($N)", each.type().code(), names.apply(each.parameter())));
        }
        for (Tools.Named each : method.tools().named()) {
            sets.add(fields.apply(each.type()));
        }
        CodeBlock.Builder chain = CodeBlock.builder().add("$T.of($L)", TOOL_USE, CodeBlock.join(sets, ", "));
        for (CallSetting setting : method.toolSettings()) {
            chain.add(".$N($L)", setting.setting(), LiteralCode.of(setting.literal()));
        }
        return chain.build();
    }
}
