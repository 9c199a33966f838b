package dev.sonde.testkit.behaviour;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Since when the service behaves in a way; the ways of the first description count from its day on. */
final class Periods {

    private static final Map<Switch, LocalDate> SINCE = Map.ofEntries(
            entry(CachePlace.TOP_LEVEL, "2024-12-26"),
            entry(CallContent.EMPTY, "2024-12-26"),
            entry(CallContent.NULL, "2026-09-10"),
            entry(Compression.GZIP, "2024-12-26"),
            entry(EffortLevels.TWO, "2026-04-24"),
            entry(EffortLevels.THREE, "2026-08-09"),
            entry(EffortLevels.SAME_FOR_ALL, "2026-09-10"),
            entry(ErrorHeaders.LOAD_BALANCER, "2024-12-26"),
            entry(JsonAnswers.FULL, "2024-12-26"),
            entry(JsonSchemaRefusal.UNPROCESSABLE, "2024-12-26"),
            entry(JsonSchemaRefusal.UNAVAILABLE, "2026-01-01"),
            entry(LimitScope.ACCOUNT, "2024-12-26"),
            entry(ModelLineup.V3, "2024-12-26"),
            entry(ModelLineup.R1, "2025-01-20"),
            entry(ModelLineup.V3_1, "2025-08-21"),
            entry(ModelLineup.V4, "2026-04-24"),
            entry(ModelLineup.V4_ALONE, "2026-07-24"),
            entry(ModelLineup.V4_VISION, "2026-08-21"),
            entry(ModelLineup.V4_1, "2026-09-10"),
            entry(ReasoningRule.REFUSED, "2025-01-20"),
            entry(ReasoningRule.CURRENT_TURN, "2025-12-01"),
            entry(ReasoningRule.CALLING_TURNS, "2026-04-24"),
            entry(ReasoningRule.ALL_TURNS, "2026-08-09"),
            entry(UnauthorizedBody.WITHOUT_PARAM, "2024-12-26"),
            entry(UnauthorizedBody.WITH_PARAM, "2026-05-25"),
            entry(UnauthorizedBody.WITH_REQUEST_ID, "2026-09-01"),
            entry(UnknownModelText.NOT_EXIST, "2024-12-26"),
            entry(UnknownModelText.NAMES, "2026-07-24"),
            entry(UsagePlace.TRAILING_CHUNK, "2024-12-26"),
            entry(UsagePlace.FINISH_CHUNK, "2026-09-10"),
            entry(UserIds.LETTERS_AND_DIGITS, "2024-12-26"),
            entry(UserIds.BYTES, "2026-10-01"));

    private Periods() {}

    static Optional<LocalDate> since(Switch way) {
        return Optional.ofNullable(SINCE.get(way));
    }

    private static Map.Entry<Switch, LocalDate> entry(Switch way, String day) {
        return Map.entry(way, LocalDate.parse(day));
    }
}
