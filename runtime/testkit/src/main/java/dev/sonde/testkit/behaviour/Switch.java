package dev.sonde.testkit.behaviour;

import java.time.LocalDate;
import java.util.Optional;

/** One of several ways in which the service behaves, or is said to behave. Each kind of switch is an enum. */
public sealed interface Switch
        permits AgentEffort,
                CachePlace,
                CallContent,
                CallDeltas,
                CallLimits,
                Compression,
                EffortLevels,
                EffortNames,
                ErrorHeaders,
                FingerprintForm,
                FunctionCount,
                FunctionNames,
                JsonAnswers,
                JsonSchemaRefusal,
                LastDelta,
                LimitScope,
                ModelLineup,
                QueueLimit,
                ReasoningRule,
                SpecialeBase,
                StreamOptions,
                ThinkingLogProbs,
                ToolContent,
                UnauthorizedBody,
                UnknownModelText,
                UsagePlace,
                UserIds {

    /** The first day of this behaviour; empty for one that no period has by default. */
    Optional<LocalDate> since();

    /** The day in ISO form, or none. */
    static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
