package dev.sonde.deepseek;

import dev.sonde.deepseek.codec.BalanceCodec;
import dev.sonde.deepseek.codec.ChatCompletionChunkCodec;
import dev.sonde.deepseek.codec.ChatCompletionCodec;
import dev.sonde.deepseek.codec.ChatCompletionRequestCodec;
import dev.sonde.deepseek.codec.CompletionChunkCodec;
import dev.sonde.deepseek.codec.CompletionCodec;
import dev.sonde.deepseek.codec.CompletionRequestCodec;
import dev.sonde.deepseek.codec.ErrorReplyCodec;
import dev.sonde.deepseek.codec.ModelCodec;
import dev.sonde.deepseek.codec.ModelListCodec;
import dev.sonde.deepseek.model.Balance;
import dev.sonde.deepseek.model.ChatCompletion;
import dev.sonde.deepseek.model.ChatCompletionChunk;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import dev.sonde.deepseek.model.Completion;
import dev.sonde.deepseek.model.CompletionChunk;
import dev.sonde.deepseek.model.CompletionRequest;
import dev.sonde.deepseek.model.ErrorReply;
import dev.sonde.deepseek.model.Model;
import dev.sonde.deepseek.model.ModelList;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;
import java.util.List;
import tools.jackson.databind.ObjectMapper;

/** A type that is sent or received as a whole, with its codec. */
record WireType<T>(Class<T> type, JsonCodec<T> codec) {

    private static final List<WireType<?>> ALL = List.of(
            new WireType<>(ChatCompletionRequest.class, ChatCompletionRequestCodec.INSTANCE),
            new WireType<>(ChatCompletion.class, ChatCompletionCodec.INSTANCE),
            new WireType<>(ChatCompletionChunk.class, ChatCompletionChunkCodec.INSTANCE),
            new WireType<>(CompletionRequest.class, CompletionRequestCodec.INSTANCE),
            new WireType<>(Completion.class, CompletionCodec.INSTANCE),
            new WireType<>(CompletionChunk.class, CompletionChunkCodec.INSTANCE),
            new WireType<>(ModelList.class, ModelListCodec.INSTANCE),
            new WireType<>(Model.class, ModelCodec.INSTANCE),
            new WireType<>(Balance.class, BalanceCodec.INSTANCE),
            new WireType<>(ErrorReply.class, ErrorReplyCodec.INSTANCE));

    /** The type of the example's JSON. */
    static WireType<?> of(Example example) {
        return ALL.stream()
                .filter(wire -> wire.type().getSimpleName().equals(example.type()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no type for " + example.schema()));
    }

    T read(String json) {
        return JsonText.read(json, codec);
    }

    String rewrite(String json) {
        return JsonText.write(read(json), codec);
    }

    String rewrite(String json, ObjectMapper mapper) {
        return mapper.writeValueAsString(mapper.readValue(json, type));
    }
}
