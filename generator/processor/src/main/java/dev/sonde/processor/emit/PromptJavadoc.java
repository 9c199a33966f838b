package dev.sonde.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.sonde.processor.model.BoundText;
import dev.sonde.processor.model.CallSetting;
import dev.sonde.processor.model.Literal;
import dev.sonde.processor.model.Option;
import dev.sonde.processor.model.PromptInterface;
import dev.sonde.processor.model.PromptMethod;
import dev.sonde.processor.model.Settings;
import dev.sonde.processor.model.ToolMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a prompt says, for whoever points at its method: the texts as they were written, in the order in which they are sent, and the options. */
final class PromptJavadoc {

    private PromptJavadoc() {}

    /** The comment of a method. */
    static CodeBlock of(PromptMethod method, Constants constants) {
        JavadocText comment = new JavadocText();
        if (method.documented()) {
            comment.add("{@inheritDoc}");
        }
        method.system().ifPresent(system -> comment.add("System", system.text()));
        method.reply().value().ifPresent(value -> addSchema(comment, constants.schemaLines(value)));
        if (!method.examples().isEmpty()) {
            comment.addParagraph("Examples: " + method.examples().size());
        }
        method.user().ifPresent(user -> comment.add("User", user.text()));
        for (BoundText text : method.bound().others()) {
            String name = text.text().name();
            comment.add(
                    name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                    text.text().template().text());
        }
        if (!method.tools().isEmpty()) {
            comment.addParagraph("Tools: "
                    + method.tools().methods().stream().map(ToolMethod::tool).collect(Collectors.joining(", ")));
        }
        List<String> options = new ArrayList<>();
        method.options().forEach(option -> options.add(shown(option)));
        method.fallbackOption().ifPresent(models -> options.add(shown(models)));
        List.of(method.call(), method.retry(), method.toolSettings())
                .forEach(settings -> settings.forEach(setting -> options.add(shown(setting))));
        if (!options.isEmpty()) {
            comment.addParagraph("Options: " + String.join(", ", options));
        }
        return comment.code();
    }

    /** What holds for all methods of a class, as a paragraph; empty if nothing does. */
    static CodeBlock ofDefaults(PromptInterface subject) {
        List<String> options = new ArrayList<>();
        if (subject.settings().isPresent()) {
            Settings settings = subject.settings().get();
            settings.options().forEach(option -> options.add(shown(option)));
            settings.fallback().ifPresent(models -> options.add(shown(models)));
            settings.call().forEach(setting -> options.add(shown(setting)));
        }
        return options.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of(
                        "\n<p>$L",
                        new JavadocText()
                                .addParagraph("Options of all prompts: " + String.join(", ", options))
                                .code());
    }

    private static void addSchema(JavadocText comment, List<String> lines) {
        if (lines.size() == 1) {
            comment.addParagraph(lines.get(0));
        } else {
            comment.add("Reply", lines);
        }
    }

    private static String shown(Option option) {
        String values =
                option.values().stream().map(value -> shown(value.literal())).collect(Collectors.joining(", "));
        return option.name() + " = " + (option.values().size() == 1 ? values : "{" + values + "}");
    }

    private static String shown(CallSetting setting) {
        return setting.name() + " = " + shown(setting.literal());
    }

    private static String shown(Literal literal) {
        return literal.shown().replace("\n", "\\n");
    }
}
