package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.model.ToolsModel;
import dev.sonde.openapi.model.ToolsModel.Calls;
import dev.sonde.openapi.model.ToolsModel.Offer;
import dev.sonde.openapi.model.ToolsModel.Result;
import dev.sonde.openapi.model.ToolsModel.Strict;
import org.jspecify.annotations.Nullable;

/** Reads the member {@code tools} of {@code x-sonde-prompt}: how a model calls tools. */
final class ToolsReader {

    private final SchemaReader schemas;

    ToolsReader(SchemaReader schemas) {
        this.schemas = schemas;
    }

    @Nullable
    ToolsModel read(Node tools) {
        if (!tools.exists()) {
            return null;
        }
        return new ToolsModel(
                offer(tools.get("offer")),
                calls(tools.get("calls")),
                result(tools.get("result")),
                tools.has("choice") ? schemas.naming().property(tools.text("choice")) : "",
                tools.has("strict") ? strict(tools.get("strict")) : null);
    }

    private Offer offer(Node offer) {
        return new Offer(
                schemas.naming().property(offer.text("property")),
                schemas.model(offer.text("schema")),
                PromptReader.path(offer.text("name")),
                PromptReader.path(offer.text("description")),
                PromptReader.path(offer.text("parameters")),
                PromptReader.path(offer.text("strict")));
    }

    private Calls calls(Node calls) {
        return new Calls(
                PromptReader.path(calls.text("at")),
                PromptReader.path(calls.text("id")),
                PromptReader.path(calls.text("name")),
                PromptReader.path(calls.text("arguments")),
                schemas.naming().property(calls.text("property")));
    }

    private Result result(Node result) {
        return new Result(
                schemas.model(result.text("schema")),
                schemas.naming().property(result.text("text")),
                schemas.naming().property(result.text("call")));
    }

    private Strict strict(Node strict) {
        return new Strict(
                schemas.naming().operation(strict.text("operation")),
                strict.strings("keywords"),
                strict.strings("formats"),
                strict.text("definitions", "$defs"));
    }
}
