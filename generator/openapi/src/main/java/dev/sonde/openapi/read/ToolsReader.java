package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.model.Packages;
import dev.sonde.openapi.model.ToolsModel;
import dev.sonde.openapi.model.ToolsModel.Calls;
import dev.sonde.openapi.model.ToolsModel.Offer;
import dev.sonde.openapi.model.ToolsModel.Result;
import dev.sonde.openapi.model.ToolsModel.Strict;
import org.jspecify.annotations.Nullable;

/** Reads the member {@code tools} of {@code x-sonde-prompt}: how a model calls tools. */
final class ToolsReader {

    private ToolsReader() {}

    static @Nullable ToolsModel read(Node tools, Packages packages) {
        if (!tools.exists()) {
            return null;
        }
        return new ToolsModel(
                offer(tools.get("offer"), packages),
                calls(tools.get("calls")),
                result(tools.get("result"), packages),
                tools.has("choice") ? Names.member(tools.text("choice")) : "",
                tools.has("strict") ? strict(tools.get("strict")) : null);
    }

    private static Offer offer(Node offer, Packages packages) {
        return new Offer(
                Names.member(offer.text("property")),
                packages.model(Names.type(offer.text("schema"))),
                PromptReader.path(offer.text("name")),
                PromptReader.path(offer.text("description")),
                PromptReader.path(offer.text("parameters")),
                PromptReader.path(offer.text("strict")));
    }

    private static Calls calls(Node calls) {
        return new Calls(
                PromptReader.path(calls.text("at")),
                PromptReader.path(calls.text("id")),
                PromptReader.path(calls.text("name")),
                PromptReader.path(calls.text("arguments")),
                Names.member(calls.text("property")));
    }

    private static Result result(Node result, Packages packages) {
        return new Result(
                packages.model(Names.type(result.text("schema"))),
                Names.member(result.text("text")),
                Names.member(result.text("call")));
    }

    private static Strict strict(Node strict) {
        return new Strict(
                Names.member(strict.text("operation")),
                strict.strings("keywords"),
                strict.strings("formats"),
                strict.text("definitions", "$defs"));
    }
}
