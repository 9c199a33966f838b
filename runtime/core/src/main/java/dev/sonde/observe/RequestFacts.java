package dev.sonde.observe;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks of a model, without the prompt; what the request does not say is null or empty.
 *
 * @param provider whose API it is, in OpenTelemetry's words where it has one: {@code deepseek}
 * @param operation what is asked for, in OpenTelemetry's words: {@code chat}, {@code text_completion}
 * @param model the model that is asked
 * @param maxTokens the most tokens it may generate
 * @param stopSequences texts at which it stops
 * @param effort how much it thinks, in the API's words
 */
public record RequestFacts(
        String provider,
        String operation,
        @Nullable String model,
        @Nullable Long maxTokens,
        @Nullable Double temperature,
        @Nullable Double topP,
        @Nullable Double frequencyPenalty,
        @Nullable Double presencePenalty,
        List<String> stopSequences,
        @Nullable String effort) {

    public RequestFacts {
        stopSequences = List.copyOf(stopSequences);
    }

    /** Operation and model: {@code chat deepseek-flash}. */
    public String name() {
        return model == null ? operation : operation + " " + model;
    }

    /** A builder with nothing but these set. */
    public static Builder builder(String provider, String operation) {
        return new Builder(provider, operation);
    }

    /** Builds the facts of a request; null leaves unset. For one thread. */
    public static final class Builder {

        private final String provider;
        private final String operation;
        private @Nullable String model;
        private @Nullable Long maxTokens;
        private @Nullable Double temperature;
        private @Nullable Double topP;
        private @Nullable Double frequencyPenalty;
        private @Nullable Double presencePenalty;
        private List<String> stopSequences = List.of();
        private @Nullable String effort;

        private Builder(String provider, String operation) {
            this.provider = provider;
            this.operation = operation;
        }

        public Builder model(@Nullable String model) {
            this.model = model;
            return this;
        }

        public Builder maxTokens(@Nullable Number maxTokens) {
            this.maxTokens = maxTokens == null ? null : Long.valueOf(maxTokens.longValue());
            return this;
        }

        public Builder temperature(@Nullable Number temperature) {
            this.temperature = decimal(temperature);
            return this;
        }

        public Builder topP(@Nullable Number topP) {
            this.topP = decimal(topP);
            return this;
        }

        public Builder frequencyPenalty(@Nullable Number frequencyPenalty) {
            this.frequencyPenalty = decimal(frequencyPenalty);
            return this;
        }

        public Builder presencePenalty(@Nullable Number presencePenalty) {
            this.presencePenalty = decimal(presencePenalty);
            return this;
        }

        public Builder stopSequences(@Nullable List<String> stopSequences) {
            this.stopSequences = stopSequences == null ? List.of() : stopSequences;
            return this;
        }

        public Builder effort(@Nullable String effort) {
            this.effort = effort;
            return this;
        }

        public RequestFacts build() {
            return new RequestFacts(
                    provider,
                    operation,
                    model,
                    maxTokens,
                    temperature,
                    topP,
                    frequencyPenalty,
                    presencePenalty,
                    stopSequences,
                    effort);
        }

        private static @Nullable Double decimal(@Nullable Number number) {
            return number == null ? null : Double.valueOf(number.doubleValue());
        }
    }
}
