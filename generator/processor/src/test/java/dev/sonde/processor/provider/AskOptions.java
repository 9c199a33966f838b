package dev.sonde.processor.provider;

import org.jspecify.annotations.Nullable;

public record AskOptions(
        @Nullable Double temperature, @Nullable Integer maxTokens) {

    public static Builder builder() {
        return new Builder();
    }

    /** Builds what sets nothing. */
    public static final class Builder {
        private Builder() {}

        public AskOptions build() {
            return new AskOptions(null, null);
        }
    }
}
