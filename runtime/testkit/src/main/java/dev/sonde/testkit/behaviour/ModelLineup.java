package dev.sonde.testkit.behaviour;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which models there are, with what they can do and the names that are still accepted for them. */
public enum ModelLineup implements Switch {
    /** {@code deepseek-chat}. */
    V3("2024-12-26", 65_536, chat(8_192)),
    /** {@code deepseek-chat}, and {@code deepseek-reasoner}, which thinks. */
    R1("2025-01-20", 65_536, chat(8_192), reasoner(8_192)),
    /** The same ids with a larger context. */
    V3_1("2025-08-21", 131_072, chat(8_192), reasoner(65_536)),
    /** {@code deepseek-v4-pro} and {@code deepseek-v4-flash}; the ids before are aliases of the latter. */
    V4(
            "2026-04-24",
            Sizes.CONTEXT,
            pro(),
            ServedModel.listed("deepseek-v4-flash", true, false, Sizes.OUTPUT),
            ServedModel.alias("deepseek-chat", false, false, Sizes.OUTPUT),
            ServedModel.alias("deepseek-reasoner", true, false, Sizes.OUTPUT)),
    /** {@code deepseek-v4-pro} and {@code deepseek-v4-flash}; the ids before are refused. */
    V4_ALONE("2026-07-24", Sizes.CONTEXT, pro(), ServedModel.listed("deepseek-v4-flash", true, false, Sizes.OUTPUT)),
    /** With {@code deepseek-v4-flash-vision-exp}, which reads images. */
    V4_VISION(
            "2026-08-21",
            Sizes.CONTEXT,
            pro(),
            ServedModel.listed("deepseek-v4-flash", true, false, Sizes.OUTPUT),
            ServedModel.listed("deepseek-v4-flash-vision-exp", true, true, Sizes.OUTPUT)),
    /** {@code deepseek-flash}, which reads images, and {@code deepseek-v4-pro}; the other ids of V4 are aliases. */
    V4_1(
            "2026-09-10",
            Sizes.CONTEXT,
            ServedModel.listed("deepseek-flash", true, true, Sizes.OUTPUT),
            pro(),
            ServedModel.alias("deepseek-v4-flash", true, true, Sizes.OUTPUT),
            ServedModel.alias("deepseek-v4-flash-vision-exp", true, true, Sizes.OUTPUT)),
    /**
     * {@code deepseek-flash} only; {@code deepseek-v4-pro} is an alias too and reads images: announced for September 2026, then
     * contradicted.
     */
    V4_1_ALONE(
            "",
            Sizes.CONTEXT,
            ServedModel.listed("deepseek-flash", true, true, Sizes.OUTPUT),
            ServedModel.alias("deepseek-v4-pro", true, true, Sizes.OUTPUT),
            ServedModel.alias("deepseek-v4-flash", true, true, Sizes.OUTPUT),
            ServedModel.alias("deepseek-v4-flash-vision-exp", true, true, Sizes.OUTPUT));

    private final String since;
    private final int context;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<ServedModel> models;

    ModelLineup(String since, int context, ServedModel... models) {
        this.since = since;
        this.context = context;
        this.models = List.of(models);
    }

    private static final class Sizes {
        static final int CONTEXT = 1_048_576;
        static final int OUTPUT = 393_216;
    }

    private static ServedModel chat(int maxOutput) {
        return ServedModel.listed("deepseek-chat", false, false, maxOutput);
    }

    private static ServedModel reasoner(int maxOutput) {
        return ServedModel.listed("deepseek-reasoner", true, false, maxOutput);
    }

    private static ServedModel pro() {
        return ServedModel.listed("deepseek-v4-pro", true, false, Sizes.OUTPUT);
    }

    @Override
    public Optional<LocalDate> since() {
        return Switch.day(since);
    }

    /** The tokens that prompt and output of a call may have together. */
    public int context() {
        return context;
    }

    /** The models and their aliases, in the order of {@code GET /models}. */
    public List<ServedModel> models() {
        return models;
    }

    /** The model that a request names; empty when it is refused. */
    public Optional<ServedModel> model(String id) {
        return models.stream().filter(model -> model.id().equals(id)).findFirst();
    }

    /** The most tokens of a call that names no {@code max_tokens}. */
    public int standardOutput(boolean thinks, String effort) {
        if (compareTo(V4) < 0) {
            return thinks ? 32_768 : 4_096;
        }
        return !thinks ? 8_192 : effort.equals("max") ? 131_072 : 65_536;
    }
}
