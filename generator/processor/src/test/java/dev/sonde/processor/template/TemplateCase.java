package dev.sonde.processor.template;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A template, what it is given, and the text it comes to.
 *
 * @param parameters as they are declared
 * @param partials texts of files beside it, by their names without {@code .mustache}
 */
public record TemplateCase(
        String rule,
        String template,
        String parameters,
        List<Object> arguments,
        Map<String, String> partials,
        String expected) {

    static TemplateCase rule(String rule, String template) {
        return new TemplateCase(rule, template, "", List.of(), Map.of(), "");
    }

    /** @param parameters as they are declared; types of this package and of {@code java.util} are imported */
    TemplateCase of(String parameters, Object... arguments) {
        return new TemplateCase(rule, template, parameters, List.of(arguments), partials, expected);
    }

    TemplateCase with(String partial, String text) {
        Map<String, String> all = new TreeMap<>(partials);
        all.put(partial, text);
        return new TemplateCase(rule, template, parameters, arguments, all, expected);
    }

    TemplateCase gives(String text) {
        return new TemplateCase(rule, template, parameters, arguments, partials, text);
    }

    /** The rule, which names the case. */
    @Override
    public String toString() {
        return rule;
    }
}
