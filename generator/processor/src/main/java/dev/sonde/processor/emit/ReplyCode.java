package dev.sonde.processor.emit;

import static dev.sonde.processor.emit.PromptTypes.CONTENT;
import static dev.sonde.processor.emit.PromptTypes.CONVERSATION;
import static dev.sonde.processor.emit.PromptTypes.REPLIES;
import static dev.sonde.processor.emit.PromptTypes.TOOL_STREAMS;

import com.palantir.javapoet.CodeBlock;
import dev.sonde.processor.model.Operation;
import dev.sonde.processor.model.Parameter;
import dev.sonde.processor.model.Parameter.Role;
import dev.sonde.processor.model.PromptMethod;
import dev.sonde.processor.model.Reply;
import dev.sonde.processor.model.Reply.Packing;
import dev.sonde.shape.Shape;
import dev.sonde.shape.codec.CodecExpressions;
import java.util.Optional;

/** What a method returns, as an expression: the call, and what is made of its reply. */
final class ReplyCode {

    private final PromptMethod method;
    private final Operation operation;
    private final CodeBlock client;
    private final String request;
    private final ArgumentCode arguments;

    /**
     * The code of one method.
     *
     * @param operation the call
     * @param client that makes it
     * @param request name of the variable with the request
     * @param arguments what the method was given
     */
    ReplyCode(PromptMethod method, Operation operation, CodeBlock client, String request, ArgumentCode arguments) {
        this.method = method;
        this.operation = operation;
        this.client = client;
        this.request = request;
        this.arguments = arguments;
    }

    /** The expression of a method that asks once. */
    CodeBlock once() {
        return method.reply() instanceof Reply.Arriving arriving
                ? arriving(arriving, call(arriving.published() ? operation.publisher() : operation.stream()))
                : complete();
    }

    /**
     * The expression of a method that asks again.
     *
     * @param retry says how
     * @param again name for the request of a call
     * @param options name for the options of a call
     */
    CodeBlock again(CodeBlock retry, String again, String options) {
        if (method.reply() instanceof Reply.Arriving arriving) {
            String call = arriving.published() ? operation.publisher() : operation.stream();
            return arriving(
                    arriving,
                    CodeBlock.of(
                            "$L.$L($N, $L)",
                            retry,
                            arriving.published() ? "publisher" : "stream",
                            request,
                            asking(call, again, options)));
        }
        Reply.Complete reply = (Reply.Complete) method.reply();
        String form = form(reply.packing(), "read");
        String call = reply.later() ? operation.replyAsync() : operation.replyCall();
        return CodeBlock.of(
                "$L.$L($N, $L, $L)$L",
                retry,
                reply.later() ? form + "Async" : form,
                request,
                asking(call, again, options),
                content(reply.what()),
                orNull(reply.what()));
    }

    private static String orNull(Reply.Content content) {
        return content instanceof Reply.Value value && value.orNull() ? ".orElse(null)" : "";
    }

    /**
     * The expression of a method whose model may call tools.
     *
     * @param retry says how to ask again for a whole reply
     * @param fallback name of the constant with the other models to ask, if there are some
     * @param tools name of the variable with the tools
     */
    CodeBlock calling(CodeBlock retry, Optional<String> fallback, String tools, String again, String options) {
        if (!(method.reply() instanceof Reply.Arriving arriving)) {
            return again(retry, again, options);
        }
        String call = arriving.published() ? operation.publisher() : operation.stream();
        CodeBlock asking = asking(call, again, options);
        CodeBlock chunks = CodeBlock.of(
                "$T.$L($N, $N, $L, $T.INSTANCE)",
                TOOL_STREAMS,
                arriving.published() ? "publisher" : "stream",
                tools,
                request,
                fallback.map(models -> CodeBlock.of(
                                "$N.$L($L)", models, arriving.published() ? "publishers" : "streams", asking))
                        .orElse(asking),
                operation.tools().orElseThrow().fold());
        return arriving(arriving, chunks);
    }

    private CodeBlock asking(String call, String again, String options) {
        return CodeBlock.of("($N, $N) -> $L.with($N).$N($N)", again, options, client, options, call, again);
    }

    private static String form(Packing packing, String plain) {
        return switch (packing) {
            case NONE -> plain;
            case COMPLETION -> "completion";
            case OUTCOME -> "outcome";
        };
    }

    /** @param source of the chunks */
    private CodeBlock arriving(Reply.Arriving reply, CodeBlock source) {
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

    private CodeBlock complete() {
        Reply.Complete reply = (Reply.Complete) method.reply();
        if (reply.packing() != Packing.NONE) {
            String form = form(reply.packing(), "");
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
                    "$T.$L($L, $L)$L",
                    REPLIES,
                    value.optional() ? "readOptional" : value.object() ? "read" : "readValue",
                    completion,
                    CodecExpressions.codec(value.shape()),
                    orNull(value));
        }
        if (content instanceof Reply.Extended) {
            return CodeBlock.of("$T.read($L, $L)", REPLIES, completion, content(content));
        }
        return content instanceof Reply.Text ? CodeBlock.of("$T.text($L)", REPLIES, completion) : completion;
    }

    /** What the reply is read as, for a form around it. */
    private CodeBlock content(Reply.Content content) {
        if (content instanceof Reply.Extended) {
            return CodeBlock.of("$T.conversation($L, $N)", CONTENT, earlier(), request);
        }
        if (content instanceof Reply.Value value) {
            return CodeBlock.of(
                    "$T.$L($L)",
                    CONTENT,
                    value.optional() ? "optional" : value.object() ? "object" : "value",
                    CodecExpressions.codec(value.shape()));
        }
        return CodeBlock.of("$T.$L()", CONTENT, content instanceof Reply.Text ? "text" : "whole");
    }

    private CodeBlock earlier() {
        Optional<Parameter> earlier = method.parameter(Role.EARLIER);
        if (earlier.isEmpty()) {
            return CodeBlock.of("$T.empty()", CONVERSATION);
        }
        CodeBlock given = arguments.of(earlier.get());
        return earlier.get().holds(CONVERSATION) ? given : CodeBlock.of("$T.of($L)", CONVERSATION, given);
    }

    private CodeBlock call(String method) {
        return CodeBlock.of("$L.$N($N)", client, method, request);
    }
}
