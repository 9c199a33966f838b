package dev.sonde.processor.provider;

import org.jspecify.annotations.Nullable;

public record AskOptions(
        @Nullable Double temperature, @Nullable Integer maxTokens) {}
