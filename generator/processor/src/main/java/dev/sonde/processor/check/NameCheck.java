package dev.sonde.processor.check;

import dev.sonde.processor.model.BoundTemplate;
import dev.sonde.processor.model.BoundTemplate.Misuse;
import dev.sonde.processor.model.BoundTemplate.MisuseKind;
import dev.sonde.processor.model.Parameter;
import dev.sonde.processor.model.PromptInterface;
import dev.sonde.processor.model.PromptMethod;
import dev.sonde.shape.NearestName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What can be wrong with the names in a text: what they name, and whether it can stand there. */
final class NameCheck {

    /** How many names of a list a message says. */
    private static final int SHOWN = 8;

    private final PromptMethod method;
    private final PromptInterface owner;
    private final Consumer<Diagnostic> found;
    private final Set<String> told = new HashSet<>();

    private NameCheck(PromptMethod method, PromptInterface owner, Consumer<Diagnostic> found) {
        this.method = method;
        this.owner = owner;
        this.found = found;
    }

    /** Reports names that mean nothing, and returns whether there are none. */
    static boolean check(BoundTemplate text, PromptMethod method, PromptInterface owner, Consumer<Diagnostic> found) {
        NameCheck check = new NameCheck(method, owner, found);
        boolean sound = true;
        for (Misuse misuse : text.misuses()) {
            sound &= misuse.kind() == MisuseKind.NO_TEXT;
            if (check.told.add(misuse.kind() + misuse.name() + misuse.part())) {
                check.report(misuse);
            }
        }
        return sound;
    }

    private void report(Misuse misuse) {
        switch (misuse.kind()) {
            case UNKNOWN_VARIABLE -> reportUnknown(misuse);
            case UNKNOWN_PROPERTY ->
                report(misuse, Problem.UNKNOWN_PROPERTY, misuse.name(), misuse.owner(), misuse.part(), known(misuse));
            case HIDDEN_PROPERTY ->
                report(
                        misuse,
                        Problem.HIDDEN_PROPERTY,
                        misuse.name(),
                        misuse.part(),
                        misuse.owner(),
                        owner.names().implementation().simpleName());
            case PROPERTY_OF_A_LIST ->
                report(
                        misuse,
                        Problem.PROPERTY_OF_A_LIST,
                        misuse.name(),
                        misuse.name().substring(0, Math.max(0, misuse.name().lastIndexOf("." + misuse.part()))),
                        misuse.owner(),
                        misuse.part());
            case NULLABLE -> reportNullable(misuse);
            case NO_JSON -> report(misuse, Problem.UNSUPPORTED_VALUE, misuse.name(), misuse.owner());
            case NO_TEXT -> report(misuse, Problem.SILENT_VALUE, misuse.name(), misuse.owner());
        }
    }

    private void report(Misuse misuse, Problem problem, Object... arguments) {
        Excerpt.report(problem, misuse.where(), misuse.offset(), found, arguments);
    }

    private void reportUnknown(Misuse misuse) {
        if (!method.named()) {
            if (told.add("names")) {
                found.accept(Problem.MISSING_PARAMETER_NAMES.at(owner.site(), misuse.name(), method.name()));
            }
            return;
        }
        report(misuse, Problem.UNKNOWN_VARIABLE, misuse.name(), method.name(), suggestion(misuse));
    }

    /** What a parameter brings that is no value of the texts. */
    private Optional<String> other(String name) {
        return method.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(parameter ->
                        " that has a text: it brings " + parameter.role().shown())
                .findFirst();
    }

    private String suggestion(Misuse misuse) {
        Optional<String> other = other(misuse.part());
        if (other.isPresent()) {
            return other.get();
        }
        boolean insideSections = misuse.known().size() > 1;
        if (misuse.part().equals(".")) {
            return ": outside of sections, a dot stands for the only parameter";
        }
        if (!insideSections
                && misuse.known().getOrDefault("parameters", List.of()).isEmpty()) {
            return ", which has none";
        }
        String sections = insideSections
                ? ", nor a property of "
                        + String.join(
                                " or ",
                                misuse.known().keySet().stream()
                                        .filter(name -> !name.equals("parameters"))
                                        .toList())
                : "";
        return sections + known(misuse);
    }

    /** Which name may be meant, and which there are. */
    private static String known(Misuse misuse) {
        List<String> names = new ArrayList<>();
        List<String> lists = new ArrayList<>();
        for (Map.Entry<String, List<String>> each : misuse.known().entrySet()) {
            if (!each.getValue().isEmpty()) {
                names.addAll(each.getValue());
                lists.add((misuse.kind() == MisuseKind.UNKNOWN_PROPERTY ? "properties" : each.getKey()) + ": "
                        + listed(each.getValue()));
            }
        }
        String list = lists.isEmpty() ? "" : " (" + String.join("; ", lists) + ")";
        Optional<String> nearest = NearestName.of(misuse.part(), names);
        return nearest.map(name -> ": did you mean {{" + meant(misuse, name) + "}}?" + list)
                .orElse(list);
    }

    /** The whole name, with the part that is wrong put right. */
    private static String meant(Misuse misuse, String part) {
        List<String> parts = new ArrayList<>(List.of(misuse.name().split("\\.")));
        parts.replaceAll(each -> each.equals(misuse.part()) ? part : each);
        return String.join(".", parts);
    }

    private static String listed(List<String> names) {
        return names.size() <= SHOWN
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, SHOWN)) + " and " + (names.size() - SHOWN) + " others";
    }

    /** At the parameter, if it is the parameter itself: there it can be declared to be something else. */
    private void reportNullable(Misuse misuse) {
        String part = misuse.part();
        Parameter parameter = method.parameters().stream()
                .filter(each -> each.name().equals(part) && misuse.name().equals(part))
                .findFirst()
                .orElse(null);
        found.accept(Problem.NULLABLE_VARIABLE.at(
                parameter == null ? misuse.where().site() : parameter.site(),
                part,
                misuse.owner(),
                method.name(),
                part,
                part,
                parameter == null ? "\n" + Excerpt.of(misuse.where(), misuse.offset()) : ""));
    }
}
