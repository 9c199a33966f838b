package dev.sonde.processor.emit;

import static dev.sonde.processor.emit.PromptTypes.REPLIES;

import com.palantir.javapoet.CodeBlock;
import dev.sonde.processor.model.Operation;
import dev.sonde.processor.model.PromptMethod;
import dev.sonde.processor.model.Reply;
import dev.sonde.shape.codec.CodecExpressions;

/** What a method returns, as an expression: the call, and what is made of its reply. */
final class ReplyCode {

    private ReplyCode() {}

    /**
     * The expression.
     *
     * @param client that makes the call
     * @param request name of the variable with the request
     */
    static CodeBlock of(PromptMethod method, CodeBlock client, String request) {
        Operation operation = method.settings().operation();
        CodeBlock completion = CodeBlock.of("$L.$N($N)", client, operation.call(), request);
        CodeBlock stream = CodeBlock.of("$L.$N($N)", client, operation.stream(), request);
        Reply reply = method.reply();
        if (reply instanceof Reply.Value value) {
            return CodeBlock.of(
                    "$T.$L($L, $L)",
                    REPLIES,
                    value.object() ? "read" : "readValue",
                    completion,
                    CodecExpressions.codec(value.shape()));
        }
        if (reply instanceof Reply.TextStream) {
            return CodeBlock.of("$T.texts($L)", REPLIES, stream);
        }
        if (reply instanceof Reply.Chunks) {
            return stream;
        }
        return reply instanceof Reply.Completion ? completion : CodeBlock.of("$T.text($L)", REPLIES, completion);
    }
}
