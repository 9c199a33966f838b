package dev.sonde.processor.emit;

import static dev.sonde.processor.emit.PromptTypes.CONVERSATION;
import static dev.sonde.processor.emit.PromptTypes.PARAGRAPHS;
import static dev.sonde.processor.emit.PromptTypes.TOOL_DEFINITION;

import com.palantir.javapoet.CodeBlock;
import dev.sonde.processor.model.Option;
import dev.sonde.processor.model.Parameter;
import dev.sonde.processor.model.Parameter.Role;
import dev.sonde.processor.model.PromptMethod;
import dev.sonde.processor.model.Reply;
import dev.sonde.processor.model.ToolType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is sent, as the expression that builds it: options, texts, and what the reply's type asks for. */
final class RequestCode {

    private final PromptMethod method;
    private final Constants constants;
    private final ArgumentCode arguments;
    private final TextCode texts;
    private final boolean strict;

    /**
     * The code of one method.
     *
     * @param texts what stands for a text
     * @param names what the parameters are called in the generated method
     * @param strict whether the API is to hold the model to the schemas of the tools
     */
    RequestCode(PromptMethod method, Constants constants, TextCode texts, LocalNames names, boolean strict) {
        this.method = method;
        this.constants = constants;
        this.arguments = new ArgumentCode(method.settings().operation(), names::of);
        this.texts = texts;
        this.strict = strict;
    }

    CodeBlock build() {
        CodeBlock.Builder chain = CodeBlock.builder()
                .add("$T.builder()", method.settings().operation().request());
        for (Option option : method.options()) {
            chain.add(".$N($L)", option.name(), LiteralCode.of(option));
        }
        method.parameter(Role.OPTIONS).ifPresent(options -> chain.add(".options($L)", arguments.of(options)));
        method.tools().types().forEach(type -> chain.add(offered(type)));
        system().ifPresent(system -> chain.add(".system($L)", system));
        if (!method.examples().isEmpty()) {
            chain.add(".examples($N)", constants.examples(method));
        }
        method.parameter(Role.EARLIER).ifPresent(earlier -> chain.add(".earlier($L)", messages(earlier)));
        String taker = method.settings().operation().text();
        method.bound().user().ifPresent(user -> chain.add(".$N($L$L)", taker, texts.of(user), images()));
        method.bound().others().forEach(text -> chain.add(".$N($L)", text.text().name(), texts.of(text.bound())));
        if (method.reply().value().isPresent()) {
            chain.add(".json()");
        }
        if (method.reply() instanceof Reply.Arriving) {
            chain.add(".streamed()");
        }
        return chain.add(".build()").build();
    }

    private CodeBlock offered(ToolType tools) {
        return strict
                ? CodeBlock.of(".offer($T.strict($T.$N))", TOOL_DEFINITION, tools.code(), ToolSetEmitter.ALL)
                : CodeBlock.of(".offer($T.$N)", tools.code(), ToolSetEmitter.ALL);
    }

    /** The argument behind the user's text, if there is one. */
    private CodeBlock images() {
        Optional<Parameter> all = method.parameter(Role.IMAGES);
        if (all.isPresent()) {
            return CodeBlock.of(", $L", arguments.of(all.get()));
        }
        List<Parameter> single = method.parameters().stream()
                .filter(parameter -> parameter.role() == Role.IMAGE)
                .toList();
        return single.isEmpty() ? CodeBlock.of("") : CodeBlock.of(", $L", arguments.list(single));
    }

    private CodeBlock messages(Parameter earlier) {
        return CodeBlock.of(earlier.holds(CONVERSATION) ? "$L.messages()" : "$L", arguments.of(earlier));
    }

    private Optional<CodeBlock> system() {
        List<CodeBlock> paragraphs = new ArrayList<>();
        method.bound().system().ifPresent(system -> paragraphs.add(texts.of(system)));
        method.reply().value().ifPresent(value -> paragraphs.add(CodeBlock.of("$N", constants.schema(value))));
        return switch (paragraphs.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(paragraphs.get(0));
            default -> Optional.of(CodeBlock.of("$T.join($L)", PARAGRAPHS, CodeBlock.join(paragraphs, ", ")));
        };
    }
}
