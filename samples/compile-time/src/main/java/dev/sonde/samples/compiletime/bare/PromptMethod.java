package dev.sonde.samples.compiletime.bare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A method with a prompt.
 *
 * @param template the prompt, without quotes
 * @param variables of the template, in the order in which they stand in it
 * @param options of the interface and the method, as source text
 */
record PromptMethod(
        String name,
        TypeMirror reply,
        List<? extends VariableElement> parameters,
        String template,
        List<String> variables,
        Map<String, String> options) {

    static PromptMethod of(ExecutableElement method, Map<String, String> shared) {
        Map<String, String> options = new LinkedHashMap<>(shared);
        options.putAll(PromptType.values(method));
        String quoted = Objects.requireNonNull(options.remove("value"), "value");
        String template = quoted.substring(1, quoted.length() - 1);
        return new PromptMethod(
                method.getSimpleName().toString(),
                method.getReturnType(),
                method.getParameters(),
                template,
                variables(template),
                options);
    }

    private static List<String> variables(String template) {
        List<String> variables = new ArrayList<>();
        for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", open + 2)) {
            variables.add(template.substring(open + 2, template.indexOf("}}", open)));
        }
        return variables;
    }

    /** The name of the template's constant. */
    String constant() {
        return name.toUpperCase(Locale.ROOT);
    }

    /** The name of the method that shows the request. */
    String rendering() {
        return "render" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
