package dev.sonde.processor.check;

import dev.sonde.processor.model.Parameter;
import dev.sonde.processor.model.PromptInterface;
import dev.sonde.processor.model.PromptMethod;
import dev.sonde.processor.model.Template;
import dev.sonde.processor.model.Template.Fault;
import dev.sonde.processor.model.Template.FaultKind;
import dev.sonde.processor.model.Template.Segment.Variable;
import java.util.List;
import java.util.function.Consumer;

/** What can be wrong with a text: its tags, and whether a method has what they name. */
final class TemplateCheck {

    private TemplateCheck() {}

    /** Reports tags that cannot be read, and returns whether there are none. */
    static boolean checkTags(Template template, Consumer<Diagnostic> found) {
        boolean section = hasSection(template);
        for (Fault fault : template.faults()) {
            if (section && (fault.kind() == FaultKind.SECTION_END || fault.tag().equals("{{.}}"))) {
                // Told with the tag that opens the section.
                continue;
            }
            String excerpt = Excerpt.of(template.text(), fault.offset());
            found.accept(
                    switch (fault.kind()) {
                        case UNCLOSED -> Problem.UNCLOSED_TAG.at(template.site(), excerpt);
                        case MALFORMED -> Problem.MALFORMED_TAG.at(template.site(), fault.tag(), excerpt);
                        default ->
                            Problem.UNSUPPORTED_TAG.at(template.site(), fault.tag(), described(fault.kind()), excerpt);
                    });
        }
        return template.faults().isEmpty();
    }

    private static boolean hasSection(Template template) {
        return template.faults().stream().anyMatch(fault -> fault.kind() == FaultKind.SECTION);
    }

    private static String described(FaultKind kind) {
        return switch (kind) {
            case SECTION -> "a section of mustache";
            case SECTION_END -> "the end of a section of mustache";
            case COMMENT -> "a comment of mustache";
            case PARTIAL -> "a partial of mustache";
            case UNESCAPED -> "an unescaped variable of mustache (no value is ever escaped here)";
            case DELIMITERS -> "a change of delimiters of mustache";
            case PATH -> "a path into a value";
            case UNCLOSED, MALFORMED -> "a mistake";
        };
    }

    /** Reports variables without a parameter, and returns whether there are none. */
    static boolean checkVariables(
            Template template, PromptMethod method, PromptInterface owner, Consumer<Diagnostic> found) {
        if (hasSection(template)) {
            // What stands in a section may belong to its items.
            return false;
        }
        List<String> names = method.values().stream().map(Parameter::name).toList();
        List<Variable> unknown = template.variables().stream()
                .filter(variable -> !names.contains(variable.name()))
                .toList();
        if (!unknown.isEmpty() && !method.named()) {
            found.accept(Problem.MISSING_PARAMETER_NAMES.at(
                    owner.site(), unknown.get(0).name(), method.name()));
            return false;
        }
        for (Variable variable : unknown) {
            found.accept(Problem.UNKNOWN_VARIABLE.at(
                    template.site(),
                    variable.name(),
                    method.name(),
                    suggestion(variable.name(), names),
                    Excerpt.of(template.text(), variable.offset())));
        }
        return unknown.isEmpty();
    }

    private static String suggestion(String name, List<String> names) {
        if (names.isEmpty()) {
            return ", which has none";
        }
        String parameters = " (parameters: " + String.join(", ", names) + ")";
        return NearestName.of(name, names)
                .map(nearest -> ": did you mean {{" + nearest + "}}?" + parameters)
                .orElse(parameters);
    }
}
