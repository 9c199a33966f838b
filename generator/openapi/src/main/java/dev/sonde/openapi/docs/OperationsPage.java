package dev.sonde.openapi.docs;

import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.Operation;
import dev.sonde.openapi.model.Operation.Body;
import dev.sonde.openapi.model.Operation.EventStreamForm;
import dev.sonde.openapi.model.Operation.Parameter;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page of all operations: what each takes, what it gives, and a call. */
final class OperationsPage {

    private final Api api;
    private final Links links;
    private final Markdown page = new Markdown();

    OperationsPage(Api api, Links links) {
        this.api = api;
        this.links = links;
    }

    String text() {
        page.heading(1, "Operations")
                .paragraph(
                        "Each is a method of " + Markdown.code(api.client().name())
                                + ". Beside it stand forms that give a future (`…Async`), status and headers as well (`…Reply`), or both.");
        api.operations().forEach(this::add);
        return page.toString();
    }

    private void add(Operation operation) {
        page.heading(2, operation.name())
                .paragraph((Markdown.code(operation.route()) + " " + operation.place()).strip())
                .paragraph(operation.deprecated() ? "*Deprecated.*" : "")
                .paragraph(operation.sentence())
                .paragraph(operation.summary().isEmpty() ? "" : operation.description())
                .paragraph(credentials(operation))
                .table(
                        List.of("parameter", "argument", "in", "type", "required", "rules", "what it is"),
                        operation.parameters().stream().map(this::parameter).toList());
        if (operation.body() != null) {
            addBody(operation.body());
        }
        addReply(operation);
        page.table(
                List.of("status", "body", "what it means"),
                operation.failures().stream()
                        .map(failure -> List.of(
                                failure.status(),
                                failure.body() == null ? "" : links.shape(failure.body()),
                                failure.description()))
                        .toList());
        page.java(new OperationExample(api, operation).source());
    }

    private String credentials(Operation operation) {
        List<List<String>> needed = operation.security().alternatives();
        if (operation.security().equals(api.client().security().usual())) {
            return "";
        }
        String alternatives = needed.stream()
                .map(names -> names.isEmpty()
                        ? "nothing"
                        : names.stream().map(Markdown::code).collect(Collectors.joining(" and ")))
                .collect(Collectors.joining(", or "));
        return "Credentials: " + alternatives + ".";
    }

    private List<String> parameter(Parameter parameter) {
        return List.of(
                Markdown.code(parameter.name()),
                Markdown.code(parameter.variable()),
                parameter.in().name().toLowerCase(Locale.ROOT),
                links.shape(parameter.shape()),
                parameter.required() ? "yes" : "",
                RuleWords.of(parameter.rules(), parameter.shape(), parameter.defaultText()),
                parameter.description());
    }

    private void addBody(Body body) {
        Shape shape = body.shape();
        String what = shape == null ? "" : " " + links.shape(shape);
        page.paragraph(("**Body**" + what + ", sent as " + Markdown.code(body.mediaType())
                        + (body.required() ? ". " : ", may be left out. ") + body.description())
                .strip());
        page.table(
                List.of("file", "argument", "required", "how many"),
                body.files().stream()
                        .map(file -> List.of(
                                Markdown.code(file.name()),
                                Markdown.code(file.variable()),
                                file.required() ? "yes" : "",
                                file.several() ? "any number" : "one"))
                        .toList());
    }

    private void addReply(Operation operation) {
        List<String> forms = new ArrayList<>();
        if (operation.form() != null) {
            forms.add(
                    switch (operation.form()) {
                        case JSON -> links.shape(operation.reply());
                        case NONE -> "nothing";
                        case TEXT -> "a text";
                        case BYTES -> "bytes";
                    });
        }
        EventStreamForm stream = operation.stream();
        if (stream != null) {
            forms.add("a stream of " + links.shape(stream.chunk()) + " by " + Markdown.code(operation.name() + "Stream")
                    + " and " + Markdown.code(operation.name() + "Publisher"));
        }
        api.pagesOf(operation)
                .ifPresent(pages -> forms.add("the items of all pages by " + Markdown.code(operation.name() + "All")));
        page.paragraph(("**Reply** " + String.join(", or ", forms) + ". " + operation.replyDescription()).strip());
    }
}
