package dev.sonde.change.classes;

import dev.sonde.openapi.host.Generation;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.PromptModel;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.Rules;
import dev.sonde.openapi.model.TypeModel.EnumModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import dev.sonde.processor.PromptProcessor;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Prompts that set each option to the ends of its range and to each of its values: whatever a document allows. */
final class PromptProgram {

    private final List<String> lines = new ArrayList<>();
    private final List<String> subjects = new ArrayList<>();
    private final String annotation;

    private PromptProgram(Api api, PromptModel prompt) {
        annotation = prompt.annotation();
        add("", "import " + api.packages().client() + "." + annotation + "; interface Prompts {");
        ObjectModel request = (ObjectModel) api.find(prompt.request()).orElseThrow();
        PropertyModel model = request.properties().stream()
                .filter(property -> property.component().equals("model"))
                .findFirst()
                .orElseThrow();
        for (PropertyModel property : request.properties()) {
            for (String value : values(api, property)) {
                prompt(model, values(api, model).get(0), property, value);
            }
        }
        add("", "}");
    }

    /** The prompts of somebody who uses every option of the first prompt annotation. */
    static PromptProgram of(Generation generation) {
        return new PromptProgram(generation.api(), generation.api().prompts().get(0));
    }

    /**
     * What the processor says of each option, by the option and in front of it by the kind of what is said.
     *
     * @return such as {@code ERROR @Prompt(temperature)}
     */
    Map<String, String> saidBy(Generation generation, Path folder) throws IOException {
        Path jar = Files.write(
                folder.resolve("now.jar"), CompiledApi.of(generation.files()).jar());
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        String output = Files.createDirectories(folder.resolve("prompts")).toString();
        String classPath = jar + File.pathSeparator + CompiledApi.classPath();
        List<String> options =
                List.of("-Xmaxerrs", "9999", "-Xmaxwarns", "9999", "-d", output, "-s", output, "-classpath", classPath);
        SourceFile source = new SourceFile("Prompts.java", String.join("\n", lines));
        CompilationTask task =
                ToolProvider.getSystemJavaCompiler().getTask(null, null, diagnostics, options, null, List.of(source));
        task.setProcessors(List.of(new PromptProcessor()));
        task.call();
        Map<String, String> said = new TreeMap<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
            if (diagnostic.getLineNumber() > 0) {
                String subject = subjects.get((int) diagnostic.getLineNumber() - 1);
                said.put(diagnostic.getKind() + " " + subject, diagnostic.getMessage(null));
            }
        }
        return said;
    }

    private void prompt(PropertyModel model, String name, PropertyModel property, String value) {
        add("", "@" + annotation + "(value = \"Hello\"");
        if (!property.component().equals(model.component())) {
            set(model, name);
        }
        set(property, value);
        add("", ") String prompt" + lines.size() + "();");
    }

    private void set(PropertyModel property, String value) {
        add("@" + annotation + "(" + property.component() + ")", ", " + property.component() + " = " + value);
    }

    /** Values that a property allows, as Java. */
    private static List<String> values(Api api, PropertyModel property) {
        List<String> values = new ArrayList<>();
        for (Rules.Bound bound :
                new Rules.Bound[] {property.rules().min(), property.rules().max()}) {
            if (bound != null && !bound.exclusive()) {
                values.add(
                        BigDecimal.valueOf(bound.value()).stripTrailingZeros().toPlainString());
            }
        }
        if (property.rules().min() == null && property.rules().max() != null) {
            values.add("0");
        }
        Rules rules = api.find(property.shape().type()).orElse(null) instanceof EnumModel type
                ? type.rules()
                : property.rules();
        rules.values().forEach(value -> values.add('"' + value + '"'));
        return values;
    }

    private void add(String subject, String line) {
        subjects.add(subject);
        lines.add(line);
    }
}
