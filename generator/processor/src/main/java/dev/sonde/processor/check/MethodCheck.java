package dev.sonde.processor.check;

import dev.sonde.processor.model.NamedText;
import dev.sonde.processor.model.Parameter;
import dev.sonde.processor.model.PromptInterface;
import dev.sonde.processor.model.PromptMethod;
import dev.sonde.processor.model.Template;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What can be wrong with one method. */
final class MethodCheck {

    private final PromptInterface owner;
    private final Consumer<Diagnostic> found;

    MethodCheck(PromptInterface owner, Consumer<Diagnostic> found) {
        this.owner = owner;
        this.found = found;
    }

    void check(PromptMethod method) {
        if (method.generic()) {
            found.accept(Problem.GENERIC_METHOD.at(method.site(), method.name()));
        } else if (!owner.form().generic()) {
            // Elsewhere a type parameter may stand for the reply, and is told already.
            ReplyCheck.check(method, found);
        }
        method.settings().options().forEach(option -> OptionCheck.check(option, found));
        method.settings().fallback().ifPresent(models -> OptionCheck.check(models, found));
        method.settings().call().forEach(setting -> CallSettingCheck.check(setting, found));
        RetryCheck.check(method, found);
        ToolCheck.check(method, found);
        RoleCheck.check(method, found);
        ImageCheck.check(method, found);
        ExampleCheck.check(method, owner.codecs(), found);
        boolean promptIsClean = checkPrompt(method);
        boolean systemIsClean = checkDefault(method.system(), method.settings().system(), method);
        boolean textsAreClean = true;
        for (NamedText text : method.texts()) {
            textsAreClean &= checkDefault(Optional.of(text.template()), own(text, method), method);
        }
        if (promptIsClean && systemIsClean && textsAreClean) {
            checkParameters(method);
        }
    }

    private boolean checkPrompt(PromptMethod method) {
        Optional<Template> prompt = method.user();
        if (prompt.isEmpty() || prompt.get().text().isBlank()) {
            found.accept(Problem.EMPTY_PROMPT.at(
                    prompt.map(Template::site).orElse(method.settings().site()),
                    method.name(),
                    InterfaceCheck.annotation(method.settings().operation().annotation())));
            return false;
        }
        boolean readable = TemplateCheck.checkTags(prompt.get(), found);
        return TemplateCheck.checkVariables(prompt.get(), method, owner, found) && readable;
    }

    private static Optional<Template> own(NamedText text, PromptMethod method) {
        return method.settings().texts().contains(text) ? Optional.of(text.template()) : Optional.empty();
    }

    /** Checks a text that the interface may give; its tags are checked with the interface then, and here only whether it fits this method. */
    private boolean checkDefault(Optional<Template> text, Optional<Template> own, PromptMethod method) {
        if (text.isEmpty()) {
            return true;
        }
        boolean readable = text.equals(own)
                ? TemplateCheck.checkTags(text.get(), found)
                : text.get().faults().isEmpty();
        return TemplateCheck.checkVariables(text.get(), method, owner, found) && readable;
    }

    /** An unused parameter is told only when all texts can be read: else it may well be meant by what is wrong there. */
    private void checkParameters(PromptMethod method) {
        Stream<Template> others = method.texts().stream().map(NamedText::template);
        List<String> used = Stream.of(method.user().stream(), method.system().stream(), others)
                .flatMap(templates -> templates)
                .flatMap(template -> template.variables().stream())
                .map(Template.Segment.Variable::name)
                .toList();
        for (Parameter parameter : method.values()) {
            if (!used.contains(parameter.name()) && method.tools().areOf(parameter)) {
                continue;
            }
            if (!used.contains(parameter.name())) {
                found.accept(Problem.UNUSED_PARAMETER.at(
                        parameter.site(), parameter.name(), method.name(), parameter.name()));
            } else if (parameter.nullable()) {
                found.accept(Problem.NULLABLE_VARIABLE.at(parameter.site(), parameter.name(), method.name()));
            }
        }
    }
}
