package dev.sonde.processor.check;

import com.palantir.javapoet.ClassName;
import dev.sonde.processor.model.PromptInterface;
import dev.sonde.processor.model.PromptInterface.Stray;
import dev.sonde.processor.model.PromptMethod;
import dev.sonde.processor.model.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The door of this package: all that is wrong with a prompt interface. */
public final class InterfaceCheck {

    private final PromptInterface subject;
    private final Consumer<Diagnostic> found;

    private InterfaceCheck(PromptInterface subject, Consumer<Diagnostic> found) {
        this.subject = subject;
        this.found = found;
    }

    public static List<Diagnostic> check(PromptInterface subject) {
        List<Diagnostic> found = new ArrayList<>();
        new InterfaceCheck(subject, found::add).check();
        return List.copyOf(found);
    }

    private void check() {
        if (!subject.form().isInterface()) {
            report(
                    Problem.NOT_AN_INTERFACE,
                    annotation(subject.operation().annotation()),
                    shown(),
                    subject.form().kind());
            return;
        }
        checkForm();
        checkAnnotations();
        subject.settings().ifPresent(this::checkDefaults);
        subject.strays().forEach(this::check);
        MethodCheck method = new MethodCheck(subject, found);
        subject.methods().forEach(method::check);
        subject.strayAnnotations().forEach(stray -> StrayAnnotationCheck.check(stray, found));
        RequiredOptionCheck.check(subject, found);
        ConflictCheck.check(subject, found);
    }

    private void checkForm() {
        if (subject.form().generic()) {
            report(Problem.GENERIC_INTERFACE, shown());
        }
        if (subject.form().isSealed()) {
            report(
                    Problem.SEALED_INTERFACE,
                    shown(),
                    subject.names().implementation().simpleName());
        }
        if (subject.form().hidden()) {
            report(
                    Problem.HIDDEN_INTERFACE,
                    shown(),
                    subject.names().implementation().simpleName());
        }
    }

    private void checkAnnotations() {
        ClassName first = subject.operation().annotation();
        for (PromptMethod method : subject.methods()) {
            ClassName other = method.settings().operation().annotation();
            if (!other.equals(first)) {
                mixed(method.settings(), first, other);
                return;
            }
        }
        Stream.concat(subject.settings().stream(), subject.methods().stream().map(PromptMethod::settings))
                .filter(settings -> !settings.beside().isEmpty())
                .findFirst()
                .ifPresent(settings -> mixed(settings, first, settings.beside().get(0)));
    }

    private void mixed(Settings settings, ClassName first, ClassName other) {
        found.accept(
                Problem.MIXED_ANNOTATIONS.at(settings.site(), shown(), first.canonicalName(), other.canonicalName()));
    }

    private void checkDefaults(Settings defaults) {
        defaults.user()
                .ifPresent(text -> found.accept(Problem.MISPLACED_TEXT.at(
                        text.site(), annotation(defaults.operation().annotation()))));
        defaults.system().ifPresent(text -> TemplateCheck.check(text, found));
        defaults.texts().forEach(text -> TemplateCheck.check(text.template(), found));
        defaults.options().forEach(option -> OptionCheck.check(option, found));
        defaults.fallback().ifPresent(models -> OptionCheck.check(models, found));
        defaults.call().forEach(setting -> CallSettingCheck.check(setting, found));
    }

    private void check(Stray stray) {
        Problem problem = stray.hasBody() ? Problem.PROMPT_WITH_BODY : Problem.MISSING_PROMPT;
        found.accept(problem.at(
                stray.site(), stray.name(), annotation(subject.operation().annotation())));
    }

    private void report(Problem problem, Object... arguments) {
        found.accept(problem.at(subject.site(), arguments));
    }

    private String shown() {
        return subject.names().shown();
    }

    static String annotation(ClassName annotation) {
        return String.join(".", annotation.simpleNames());
    }
}
