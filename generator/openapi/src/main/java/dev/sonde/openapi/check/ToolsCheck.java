package dev.sonde.openapi.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.Operation;
import dev.sonde.openapi.model.Problems;
import dev.sonde.openapi.model.PromptModel;
import dev.sonde.openapi.model.PromptModel.MessageShorthand;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.ToolsModel;
import dev.sonde.openapi.model.ToolsModel.Calls;
import dev.sonde.openapi.model.ToolsModel.Offer;
import dev.sonde.shape.Shape;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Checks that what the member {@code tools} of {@code x-sonde-prompt} names exists. */
final class ToolsCheck {

    private final Api api;
    private final Problems problems;
    private final PathCheck paths;
    private final PromptModel prompt;
    private final String pointer;

    ToolsCheck(Api api, Problems problems, PromptModel prompt) {
        this.api = api;
        this.problems = problems;
        this.paths = new PathCheck(api, problems);
        this.prompt = prompt;
        this.pointer = prompt.pointer() + "/tools";
    }

    void check(ToolsModel tools) {
        MessageShorthand assistant = prompt.assistant();
        if (assistant == null) {
            problems.add(pointer, "tools need 'assistant', as a call of the model is a part of the conversation");
            return;
        }
        check(tools.offer());
        check(tools.calls(), assistant);
        component(tools.result().message(), tools.result().text());
        component(tools.result().message(), tools.result().call());
        if (!tools.choice().isEmpty()) {
            component(prompt.request(), tools.choice());
        }
        if (tools.strict() != null && operation(tools.strict().operation()).isEmpty()) {
            problems.add(
                    pointer,
                    "there is no operation '" + tools.strict().operation() + "' that streams, for strict tools");
        }
        if (operation(prompt.operation()).flatMap(api::fold).isEmpty()) {
            problems.add(pointer, "tools need x-sonde-fold, as a streamed reply calls them in pieces");
        }
    }

    private void check(Offer offer) {
        list(prompt.request(), offer.property());
        for (List<String> path : List.of(offer.name(), offer.description(), offer.parameters(), offer.strict())) {
            path(offer.tool(), path);
        }
    }

    private void check(Calls calls, MessageShorthand assistant) {
        Optional<Shape> replied = path(prompt.reply(), calls.at());
        Optional<Shape> sent = list(assistant.message(), calls.component());
        for (Optional<Shape> shape : List.of(replied, sent)) {
            if (shape.isPresent() && element(shape.get()) instanceof ClassName call) {
                List.of(calls.id(), calls.name(), calls.arguments()).forEach(path -> path(call, path));
            }
        }
    }

    private Optional<Shape> path(ClassName start, List<String> path) {
        return path.isEmpty() ? Optional.empty() : paths.end(pointer, start, path);
    }

    private Optional<Shape> list(ClassName owner, String component) {
        Optional<Shape> shape = component(owner, component);
        if (shape.isPresent() && !(shape.get() instanceof Shape.ListOf)) {
            problems.add(pointer, owner.simpleName() + "." + component + " must be an array");
        }
        return shape;
    }

    private Optional<Shape> component(ClassName owner, String component) {
        Optional<Shape> shape =
                paths.find(owner, PropertyModel::component, component).map(PropertyModel::shape);
        if (shape.isEmpty()) {
            problems.add(pointer, owner.simpleName() + " has no property '" + component + "'");
        }
        return shape;
    }

    private static TypeName element(Shape shape) {
        return shape instanceof Shape.ListOf list ? list.element().type() : shape.type();
    }

    private Optional<Operation> operation(String name) {
        return api.operations().stream()
                .filter(operation -> operation.name().equals(name))
                .filter(operation -> Objects.nonNull(operation.stream()))
                .findFirst();
    }
}
