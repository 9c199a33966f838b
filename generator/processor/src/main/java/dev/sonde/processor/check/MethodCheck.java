package dev.sonde.processor.check;

import dev.sonde.processor.model.BoundTemplate;
import dev.sonde.processor.model.BoundText;
import dev.sonde.processor.model.Parameter;
import dev.sonde.processor.model.PromptInterface;
import dev.sonde.processor.model.PromptMethod;
import dev.sonde.processor.model.Template;
import java.util.Optional;
import java.util.function.Consumer;

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
        boolean systemIsClean = checkSystem(method);
        boolean textsAreClean = true;
        for (BoundText text : method.bound().others()) {
            textsAreClean &= checkText(text.bound(), method.settings().texts().contains(text.text()), method);
        }
        if (promptIsClean && systemIsClean && textsAreClean) {
            checkParameters(method);
        }
    }

    private boolean checkPrompt(PromptMethod method) {
        Optional<BoundTemplate> prompt = method.bound().user();
        if (prompt.isEmpty() || isEmpty(prompt.get().template())) {
            found.accept(Problem.EMPTY_PROMPT.at(
                    prompt.map(text -> text.template().site())
                            .orElse(method.settings().site()),
                    method.name(),
                    InterfaceCheck.annotation(method.settings().operation().annotation())));
            return false;
        }
        boolean readable = TemplateCheck.check(prompt.get().template(), found);
        return NameCheck.check(prompt.get(), method, owner, found) && readable;
    }

    private static boolean isEmpty(Template template) {
        return template.text().isBlank() && template.faults().isEmpty();
    }

    private boolean checkSystem(PromptMethod method) {
        Optional<BoundTemplate> system = method.bound().system();
        if (system.isEmpty()) {
            return true;
        }
        boolean own = method.settings()
                .system()
                .filter(system.get().template()::equals)
                .isPresent();
        boolean clean = checkText(system.get(), own, method);
        if (clean) {
            checkTrust(method, system.get());
        }
        return clean;
    }

    /** Checks a text; one that the interface gives is checked with the interface, and here only whether it fits this method. */
    private boolean checkText(BoundTemplate text, boolean own, PromptMethod method) {
        Template template = text.template();
        boolean readable = own ? TemplateCheck.check(template, found) : TemplateCheck.isReadable(template);
        return NameCheck.check(text, method, owner, found) && readable;
    }

    /** What others wrote must not stand where a model takes its orders. */
    private void checkTrust(PromptMethod method, BoundTemplate system) {
        for (Parameter parameter : method.parameters()) {
            if (system.open().contains(parameter.name()) && !parameter.trusted()) {
                found.accept(Problem.DATA_IN_SYSTEM_TEXT.at(parameter.site(), parameter.name(), method.name()));
            }
        }
    }

    /** An unused parameter is told only when all texts can be read: else it may well be meant by what is wrong there. */
    private void checkParameters(PromptMethod method) {
        for (Parameter parameter : method.values()) {
            if (method.bound().all().noneMatch(text -> text.used().contains(parameter.name()))
                    && !method.tools().areOf(parameter)) {
                found.accept(Problem.UNUSED_PARAMETER.at(
                        parameter.site(), parameter.name(), method.name(), parameter.name()));
            }
        }
    }
}
