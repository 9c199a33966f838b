package dev.sonde.openapi.check;

import com.palantir.javapoet.ClassName;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.ImagesModel;
import dev.sonde.openapi.model.Operation;
import dev.sonde.openapi.model.Problem;
import dev.sonde.openapi.model.Problems;
import dev.sonde.openapi.model.PromptModel;
import dev.sonde.openapi.model.PromptModel.MessageShorthand;
import dev.sonde.openapi.model.PromptModel.PlainText;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import dev.sonde.shape.ScalarKind;
import dev.sonde.shape.Shape;
import java.util.Set;
import java.util.function.Predicate;

/** Checks that what {@code x-sonde-prompt} names exists. */
final class PromptCheck {

    private static final Set<String> ENDINGS = Set.of("COMPLETE", "TRUNCATED", "REFUSED", "INTERRUPTED", "UNKNOWN");

    private final Api api;
    private final Problems problems;
    private final PathCheck paths;

    PromptCheck(Api api, Problems problems) {
        this.api = api;
        this.problems = problems;
        this.paths = new PathCheck(api, problems);
    }

    void check(PromptModel prompt) {
        if (prompt.tools() != null) {
            new ToolsCheck(api, problems, prompt).check(prompt.tools());
        }
        for (MessageShorthand shorthand : prompt.messages()) {
            if (paths.find(prompt.request(), PropertyModel::component, shorthand.property())
                    .isEmpty()) {
                report(prompt, "the request has no property '" + shorthand.property() + "' for messages");
            }
            part(prompt, shorthand.message(), shorthand.text());
            if (!shorthand.reasoning().isEmpty()) {
                part(prompt, shorthand.message(), shorthand.reasoning());
            }
        }
        if (prompt.user() instanceof PlainText plain) {
            string(prompt, plain.property());
        }
        prompt.texts().forEach(text -> string(prompt, text));
        if (prompt.json() != null) {
            check(prompt, prompt.json());
        }
        if (!prompt.model().isEmpty()
                && paths.find(prompt.request(), PropertyModel::component, prompt.model())
                        .isEmpty()) {
            report(prompt, "the request has no property '" + prompt.model() + "' for the model");
        }
        if (prompt.images() != null) {
            check(prompt, prompt.images());
        }
        if (prompt.prefix() != null) {
            check(prompt, prompt.prefix());
        }
        paths.text(prompt.pointer(), prompt.reply(), prompt.text());
        if (!prompt.reasoning().isEmpty()) {
            paths.text(prompt.pointer(), prompt.reply(), prompt.reasoning());
        }
        paths.choice(prompt.pointer(), prompt.reply(), prompt.finish());
        paths.text(prompt.pointer(), prompt.chunk(), prompt.delta());
        paths.choice(prompt.pointer(), prompt.chunk(), prompt.finish());
        prompt.endings().forEach((reason, ending) -> {
            if (!ENDINGS.contains(ending)) {
                report(
                        prompt,
                        "the ending of '" + reason + "' must be one of complete, truncated, refused, interrupted");
            }
        });
    }

    private void check(PromptModel prompt, PromptModel.JsonMode json) {
        PropertyModel property = paths.find(prompt.request(), PropertyModel::component, json.property())
                .orElse(null);
        if (property == null) {
            report(prompt, "the request has no property '" + json.property() + "' for JSON mode");
        } else if (!json.at().isEmpty()) {
            paths.end(prompt.pointer(), property.shape().type(), json.at());
        } else if (api.find(property.shape().type()).orElse(null) instanceof ObjectModel object
                && object.properties().size() != 1) {
            report(prompt, "'" + json.property() + "' has several properties; name the one for JSON mode in 'at'");
        }
        if (prompt.system() == null) {
            report(prompt, "JSON mode needs 'system', which tells the model what to write");
        }
    }

    private void check(PromptModel prompt, PromptModel.Prefix prefix) {
        if (prompt.assistant() == null) {
            report(prompt, "a prefix needs to know the assistant's message");
        } else {
            part(prompt, prompt.assistant().message(), prefix.component());
        }
        Predicate<Operation> sameForm = operation -> operation.name().equals(prefix.operation())
                && operation.body() != null
                && operation.body().type().equals(prompt.request())
                && operation.reply().type().equals(prompt.reply())
                && operation.stream() != null
                && operation.stream().chunk().type().equals(prompt.chunk());
        if (api.operations().stream().noneMatch(sameForm)) {
            report(prompt, "no operation '" + prefix.operation() + "' has the same request and replies");
        }
    }

    private void check(PromptModel prompt, ImagesModel images) {
        for (ImagesModel.Part part : images.parts()) {
            if (part.path().isEmpty()) {
                problems.add(new Problem(images.pointer(), "a part needs the path to its string: text, url or file"));
            } else {
                paths.end(images.pointer(), part.type(), part.path());
            }
        }
        if (api.unionsOf(images.text().type()).isEmpty()) {
            problems.add(new Problem(images.pointer(), "the parts must be variants of a union"));
        }
        if (!(prompt.user() instanceof MessageShorthand)) {
            report(prompt, "images need a message of the user, beside whose text they stand");
        }
        if (prompt.model().isEmpty()) {
            report(prompt, "that only some models take images needs the property for the model");
        }
    }

    /** A text stands in a component of its own. */
    private void string(PromptModel prompt, String component) {
        boolean found = paths.find(prompt.request(), PropertyModel::component, component)
                .filter(property ->
                        property.shape() instanceof Shape.Scalar scalar && scalar.kind() == ScalarKind.STRING)
                .isPresent();
        if (!found) {
            report(prompt, "the request has no string '" + component + "' for a text");
        }
    }

    private void part(PromptModel prompt, ClassName message, String component) {
        if (paths.find(message, PropertyModel::component, component).isEmpty()) {
            report(prompt, "the message " + message.simpleName() + " has no property '" + component + "'");
        }
    }

    private void report(PromptModel prompt, String message) {
        problems.add(new Problem(prompt.pointer(), message));
    }
}
