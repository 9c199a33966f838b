package dev.sonde.openapi.check;

import com.palantir.javapoet.ClassName;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.Problem;
import dev.sonde.openapi.model.Problems;
import dev.sonde.openapi.model.PromptModel;
import dev.sonde.openapi.model.PropertyModel;
import java.util.List;
import java.util.Set;

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
        for (PromptModel.MessageShorthand shorthand : prompt.messages()) {
            if (paths.find(prompt.request(), PropertyModel::component, shorthand.property())
                    .isEmpty()) {
                report(prompt, "the request has no property '" + shorthand.property() + "' for messages");
            }
            if (paths.find(shorthand.message(), PropertyModel::component, shorthand.text())
                    .isEmpty()) {
                report(
                        prompt,
                        "the message " + shorthand.message().simpleName() + " has no property '" + shorthand.text()
                                + "'");
            }
            if (!shorthand.reasoning().isEmpty()
                    && paths.find(shorthand.message(), PropertyModel::component, shorthand.reasoning())
                            .isEmpty()) {
                report(
                        prompt,
                        "the message " + shorthand.message().simpleName() + " has no property '" + shorthand.reasoning()
                                + "'");
            }
        }
        if (paths.find(prompt.request(), PropertyModel::component, prompt.json().property())
                .isEmpty()) {
            report(prompt, "the request has no property '" + prompt.json().property() + "' for JSON mode");
        }
        path(prompt, prompt.reply(), prompt.text());
        if (!prompt.reasoning().isEmpty()) {
            path(prompt, prompt.reply(), prompt.reasoning());
        }
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
        paths.end(prompt.pointer(), start, path);
    }

    private void report(PromptModel prompt, String message) {
        problems.add(new Problem(prompt.pointer(), message));
    }
}
