package dev.sonde.processor.check;

import dev.sonde.processor.model.Parameter.Role;
import dev.sonde.processor.model.PromptInterface;
import dev.sonde.processor.model.PromptMethod;
import dev.sonde.processor.model.Settings;
import java.util.List;
import java.util.function.Consumer;

/** Whether every option without which the API refuses a request is given somewhere. */
final class RequiredOptionCheck {

    private RequiredOptionCheck() {}

    static void check(PromptInterface subject, Consumer<Diagnostic> found) {
        for (String option : subject.operation().required()) {
            List<PromptMethod> without = subject.methods().stream()
                    .filter(method -> !has(method, option))
                    .toList();
            if (without.isEmpty()) {
                continue;
            }
            String annotation = InterfaceCheck.annotation(subject.operation().annotation());
            if (without.size() == subject.methods().size()) {
                // No method has it: one place is missing it, the interface.
                found.accept(Problem.MISSING_OPTION.at(
                        subject.settings().map(Settings::site).orElse(subject.site()),
                        option,
                        subject.names().shown(),
                        annotation));
            } else {
                without.forEach(method -> found.accept(
                        Problem.MISSING_OPTION.at(method.settings().site(), option, method.name(), annotation)));
            }
        }
    }

    private static boolean has(PromptMethod method, String name) {
        // What is missing here may come with the call.
        return method.parameter(Role.OPTIONS).isPresent()
                || method.options().stream().anyMatch(option -> option.name().equals(name));
    }
}
