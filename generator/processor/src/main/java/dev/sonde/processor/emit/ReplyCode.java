package dev.sonde.processor.emit;

import static dev.sonde.processor.emit.PromptTypes.CONTENT;
import static dev.sonde.processor.emit.PromptTypes.REPLIES;

import com.palantir.javapoet.CodeBlock;
import dev.sonde.processor.model.Operation;
import dev.sonde.processor.model.PromptMethod;
import dev.sonde.processor.model.Reply;
import dev.sonde.processor.model.Reply.Packing;
import dev.sonde.shape.Shape;
import dev.sonde.shape.codec.CodecExpressions;

/** What a method returns, as an expression: the call, and what is made of its reply. */
final class ReplyCode {

    private final Operation operation;
    private final CodeBlock client;
    private final String request;

    private ReplyCode(Operation operation, CodeBlock client, String request) {
        this.operation = operation;
        this.client = client;
        this.request = request;
    }

    /**
     * The expression.
     *
     * @param client that makes the call
     * @param request name of the variable with the request
     */
    static CodeBlock of(PromptMethod method, CodeBlock client, String request) {
        ReplyCode code = new ReplyCode(method.settings().operation(), client, request);
        return method.reply() instanceof Reply.Arriving arriving
                ? code.arriving(arriving)
                : code.complete((Reply.Complete) method.reply());
    }

    private CodeBlock arriving(Reply.Arriving reply) {
        CodeBlock source = call(reply.published() ? operation.publisher() : operation.stream());
        return switch (reply.pieces()) {
            case CHUNKS -> source;
            case TEXT -> CodeBlock.of("$T.texts($L)", REPLIES, source);
            case ELEMENTS -> {
                Shape.ListOf list = (Shape.ListOf) reply.value().orElseThrow().shape();
                yield CodeBlock.of("$T.elements($L, $L)", REPLIES, source, CodecExpressions.codec(list.element()));
            }
            case PARTIALS -> {
                Reply.Value value = reply.value().orElseThrow();
                yield CodeBlock.of(
                        "$T.$L($L, $L)",
                        REPLIES,
                        value.object() ? "partials" : "partialValues",
                        source,
                        CodecExpressions.codec(value.shape()));
            }
        };
    }

    private CodeBlock complete(Reply.Complete reply) {
        if (reply.packing() != Packing.NONE) {
            String form = reply.packing() == Packing.OUTCOME ? "outcome" : "completion";
            return CodeBlock.of(
                    "$T.$L($L, $L)",
                    REPLIES,
                    reply.later() ? form + "Async" : form,
                    call(reply.later() ? operation.replyAsync() : operation.replyCall()),
                    content(reply.what()));
        }
        if (reply.later()) {
            CodeBlock future = call(operation.async());
            return reply.what() instanceof Reply.Everything
                    ? future
                    : CodeBlock.of("$T.readAsync($L, $L)", REPLIES, future, content(reply.what()));
        }
        return plain(reply.what());
    }

    private CodeBlock plain(Reply.Content content) {
        CodeBlock completion = call(operation.call());
        if (content instanceof Reply.Value value) {
            return CodeBlock.of(
                    "$T.$L($L, $L)",
                    REPLIES,
                    value.optional() ? "readOptional" : value.object() ? "read" : "readValue",
                    completion,
                    CodecExpressions.codec(value.shape()));
        }
        return content instanceof Reply.Text ? CodeBlock.of("$T.text($L)", REPLIES, completion) : completion;
    }

    /** What the reply is read as, for a form around it. */
    private static CodeBlock content(Reply.Content content) {
        if (content instanceof Reply.Value value) {
            return CodeBlock.of(
                    "$T.$L($L)",
                    CONTENT,
                    value.optional() ? "optional" : value.object() ? "object" : "value",
                    CodecExpressions.codec(value.shape()));
        }
        return CodeBlock.of("$T.$L()", CONTENT, content instanceof Reply.Text ? "text" : "whole");
    }

    private CodeBlock call(String method) {
        return CodeBlock.of("$L.$N($N)", client, method, request);
    }
}
