package dev.sonde.openapi.docs;

import com.palantir.javapoet.MethodSpec;
import dev.sonde.openapi.emit.SourceFiles;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.PromptModel;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import java.util.List;
import java.util.Optional;

/** The page of all prompt annotations: their options, as they are emitted, and what the document asserts about them. */
final class PromptsPage {

    private final Api api;
    private final Links links;
    private final Markdown page = new Markdown();

    PromptsPage(Api api, Links links) {
        this.api = api;
        this.links = links;
    }

    String text() {
        page.heading(1, "Prompts")
                .paragraph(
                        "On a method of an interface stand the text and its options, on the interface the options of all its"
                                + " methods. Options that are not given are not sent: then what the API does by default counts.");
        api.prompts().forEach(this::add);
        return page.toString();
    }

    private void add(PromptModel prompt) {
        ObjectModel request = (ObjectModel) api.find(prompt.request()).orElseThrow();
        page.heading(2, "@" + prompt.annotation())
                .paragraph("Calls " + links.operation(api.operation(prompt.operation())) + " with a "
                        + links.type(prompt.request()) + ".")
                .table(
                        List.of("option", "type", "rules", "what it is"),
                        SourceFiles.annotation(api, prompt).methodSpecs().stream()
                                .map(option -> row(option, property(prompt, request, option.name())))
                                .toList());
        List<String> conflicts = TypesPage.conflicts(request);
        page.paragraph(conflicts.isEmpty() ? "" : "What does not go together:").list(conflicts);
    }

    /** The property that an option sets; none where the option is a text, or a setting of the call that has the name of a property. */
    private static Optional<PropertyModel> property(PromptModel prompt, ObjectModel request, String option) {
        return request.properties().stream()
                .filter(property -> property.component().equals(option))
                .filter(property -> !prompt.owned().contains(option))
                .findFirst();
    }

    private List<String> row(MethodSpec option, Optional<PropertyModel> property) {
        String type = option.returnType().toString().replaceAll("\\b\\w+\\.(?=\\w)", "");
        return List.of(
                Markdown.code(option.name()),
                Markdown.code(type),
                property.map(this::rules).orElse(""),
                meaning(option, property));
    }

    private String rules(PropertyModel property) {
        String rules = RuleWords.of(property.rules(), property.shape(), property.defaultText());
        String type = api.find(property.shape().type())
                .map(found -> "see " + links.type(found.type()))
                .orElse("");
        return rules + (rules.isEmpty() || type.isEmpty() ? "" : "; ") + type;
    }

    private static String meaning(MethodSpec option, Optional<PropertyModel> property) {
        String deprecated = property.filter(PropertyModel::deprecated).isPresent() ? "*Deprecated.* " : "";
        String described = property.map(PropertyModel::description).orElse("");
        return deprecated + (described.isEmpty() ? plain(option.javadoc().toString()) : described);
    }

    /** Javadoc as Markdown. */
    private static String plain(String javadoc) {
        return javadoc.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("\\{@code ((?:[^{}]|\\{+[^{}]*}+)*)}", "`$1`")
                .replace("&#64;", "@")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
