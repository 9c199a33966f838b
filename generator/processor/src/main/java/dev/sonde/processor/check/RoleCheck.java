package dev.sonde.processor.check;

import dev.sonde.processor.model.Parameter;
import dev.sonde.processor.model.Parameter.Role;
import dev.sonde.processor.model.PromptMethod;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Whether there is one parameter at most for everything but the values of the texts, and images. */
final class RoleCheck {

    private RoleCheck() {}

    static void check(PromptMethod method, Consumer<Diagnostic> found) {
        Map<Role, Parameter> first = new EnumMap<>(Role.class);
        for (Parameter parameter : method.parameters()) {
            Parameter other = first.putIfAbsent(parameter.role(), parameter);
            if (other != null && parameter.role() != Role.VALUE && parameter.role() != Role.IMAGE) {
                report(other, parameter, method, found);
            }
        }
        if (first.containsKey(Role.IMAGE) && first.containsKey(Role.IMAGES)) {
            report(first.get(Role.IMAGE), first.get(Role.IMAGES), method, found);
        }
    }

    private static void report(Parameter first, Parameter second, PromptMethod method, Consumer<Diagnostic> found) {
        found.accept(Problem.REPEATED_PARAMETER.at(
                second.site(),
                first.name(),
                second.name(),
                method.name(),
                second.role().shown()));
    }
}
