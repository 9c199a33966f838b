package dev.sonde.processor.emit;

import static dev.sonde.processor.emit.PromptTypes.PARAGRAPHS;

import com.palantir.javapoet.CodeBlock;
import dev.sonde.processor.model.Option;
import dev.sonde.processor.model.PromptMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is sent, as the expression that builds it: options, texts, and what the reply's type asks for. */
final class RequestCode {

    private final PromptMethod method;
    private final Constants constants;
    private final TextCode texts;
    private final Optional<String> tools;

    /** @param tools name of the variable with the tools, if there are some */
    RequestCode(PromptMethod method, Constants constants, TextCode texts, Optional<String> tools) {
        this.method = method;
        this.constants = constants;
        this.texts = texts;
        this.tools = tools;
    }

    CodeBlock build() {
        CodeBlock.Builder chain = CodeBlock.builder()
                .add("$T.builder()", method.settings().operation().request());
        for (Option option : method.options()) {
            chain.add(".$N($L)", option.name(), LiteralCode.of(option));
        }
        tools.ifPresent(name -> chain.add(".offer($N.definitions())", name));
        system().ifPresent(system -> chain.add(".system($L)", system));
        method.user().ifPresent(user -> chain.add(".user($L)", texts.of(user)));
        if (method.reply().value().isPresent()) {
            chain.add(".json()");
        }
        return chain.add(".build()").build();
    }

    private Optional<CodeBlock> system() {
        List<CodeBlock> paragraphs = new ArrayList<>();
        method.system().ifPresent(system -> paragraphs.add(texts.of(system)));
        method.reply().value().ifPresent(value -> paragraphs.add(CodeBlock.of("$N", constants.schema(value))));
        return switch (paragraphs.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(paragraphs.get(0));
            default -> Optional.of(CodeBlock.of("$T.join($L)", PARAGRAPHS, CodeBlock.join(paragraphs, ", ")));
        };
    }
}
