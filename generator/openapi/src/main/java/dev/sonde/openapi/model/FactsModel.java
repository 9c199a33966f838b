package dev.sonde.openapi.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request or reply of a model tells those who observe calls.
 *
 * @param operation what the request asks for, in OpenTelemetry's words; null for a reply
 * @param members where each fact stands: names of properties and indexes
 * @param outputAt path from a chunk to the object that brings what the model generates
 * @param outputOf the properties of that object that bring it; empty if nothing is said about it
 */
public record FactsModel(
        String pointer,
        ClassName type,
        @Nullable String operation,
        Map<Fact, List<String>> members,
        List<String> outputAt,
        List<String> outputOf) {

    public FactsModel {
        members = Map.copyOf(members);
        outputAt = List.copyOf(outputAt);
        outputOf = List.copyOf(outputOf);
    }

    /** What a value must be to stand for a fact. */
    public enum Kind {
        TEXT,
        TEXTS,
        NUMBER
    }

    /** A fact that a document can point to. */
    public enum Fact {
        MODEL("model", Kind.TEXT),
        MAX_TOKENS("maxTokens", Kind.NUMBER),
        TEMPERATURE("temperature", Kind.NUMBER),
        TOP_P("topP", Kind.NUMBER),
        FREQUENCY_PENALTY("frequencyPenalty", Kind.NUMBER),
        PRESENCE_PENALTY("presencePenalty", Kind.NUMBER),
        STOP_SEQUENCES("stopSequences", Kind.TEXTS),
        EFFORT("effort", Kind.TEXT),
        ID("id", Kind.TEXT),
        FINISH("finish", Kind.TEXT),
        INPUT_TOKENS("inputTokens", Kind.NUMBER),
        OUTPUT_TOKENS("outputTokens", Kind.NUMBER),
        CACHED_TOKENS("cachedTokens", Kind.NUMBER),
        REASONING_TOKENS("reasoningTokens", Kind.NUMBER);

        /** The facts of a request, in the order in which they are told. */
        public static final List<Fact> OF_REQUEST = List.of(
                MODEL, MAX_TOKENS, TEMPERATURE, TOP_P, FREQUENCY_PENALTY, PRESENCE_PENALTY, STOP_SEQUENCES, EFFORT);

        /** The facts of a reply. */
        public static final List<Fact> OF_REPLY =
                List.of(ID, MODEL, FINISH, INPUT_TOKENS, OUTPUT_TOKENS, CACHED_TOKENS, REASONING_TOKENS);

        /** Those that count tokens, in the order in which they are told. */
        public static final List<Fact> TOKENS = List.of(INPUT_TOKENS, OUTPUT_TOKENS, CACHED_TOKENS, REASONING_TOKENS);

        private final String member;
        private final Kind kind;

        Fact(String member, Kind kind) {
            this.member = member;
            this.kind = kind;
        }

        /** Its name in a document and in the runtime. */
        public String member() {
            return member;
        }

        public Kind kind() {
            return kind;
        }
    }
}
