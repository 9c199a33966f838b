package dev.sonde.openapi.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.Problem;
import dev.sonde.openapi.model.Problems;
import dev.sonde.openapi.model.PromptModel;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import dev.sonde.shape.Shape;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Checks that what {@code x-sonde-prompt} names exists. */
final class PromptCheck {

    private static final Set<String> ENDINGS = Set.of("COMPLETE", "TRUNCATED", "REFUSED", "INTERRUPTED", "UNKNOWN");

    private final Api api;
    private final Problems problems;

    PromptCheck(Api api, Problems problems) {
        this.api = api;
        this.problems = problems;
    }

    void check(PromptModel prompt) {
        for (PromptModel.MessageShorthand shorthand : List.of(prompt.system(), prompt.user())) {
            if (find(prompt.request(), PropertyModel::component, shorthand.property())
                    .isEmpty()) {
                report(prompt, "the request has no property '" + shorthand.property() + "' for messages");
            }
            if (find(shorthand.message(), PropertyModel::component, shorthand.text())
                    .isEmpty()) {
                report(
                        prompt,
                        "the message " + shorthand.message().simpleName() + " has no property '" + shorthand.text()
                                + "'");
            }
        }
        if (find(prompt.request(), PropertyModel::component, prompt.json().property())
                .isEmpty()) {
            report(prompt, "the request has no property '" + prompt.json().property() + "' for JSON mode");
        }
        path(prompt, prompt.reply(), prompt.text());
        path(prompt, prompt.reply(), prompt.finish());
        path(prompt, prompt.chunk(), prompt.delta());
        path(prompt, prompt.chunk(), prompt.finish());
        prompt.endings().forEach((reason, ending) -> {
            if (!ENDINGS.contains(ending)) {
                report(
                        prompt,
                        "the ending of '" + reason + "' must be one of complete, truncated, refused, interrupted");
            }
        });
    }

    private void path(PromptModel prompt, ClassName start, List<String> path) {
        TypeName type = start;
        for (String step : path) {
            if (step.matches("\\d+")) {
                continue;
            }
            Optional<PropertyModel> property = find(type, PropertyModel::name, step);
            if (property.isEmpty()) {
                report(prompt, "the path /" + String.join("/", path) + " has no step '" + step + "'");
                return;
            }
            Shape shape = property.get().shape();
            type = shape instanceof Shape.ListOf list ? list.element().type() : shape.type();
        }
    }

    private Optional<PropertyModel> find(TypeName owner, Function<PropertyModel, String> key, String name) {
        return api.find(owner).filter(ObjectModel.class::isInstance).map(ObjectModel.class::cast).stream()
                .flatMap(object -> object.properties().stream())
                .filter(property -> key.apply(property).equals(name))
                .findFirst();
    }

    private void report(PromptModel prompt, String message) {
        problems.add(new Problem(prompt.pointer(), message));
    }
}
