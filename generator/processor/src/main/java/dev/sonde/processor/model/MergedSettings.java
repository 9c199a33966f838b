package dev.sonde.processor.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the annotations of a method and its interfaces come to: of everything, what the nearest says.
 *
 * @param texts beside the user's and the system's; without those that an empty one overrides
 * @param options in the order of the annotation type
 * @param settings of the call, by what they are of, in the same order
 * @param tools that the nearest annotation names which names any
 * @param fallback models to ask when a call fails
 */
public record MergedSettings(
        List<NamedText> texts,
        List<Option> options,
        Map<CallSetting.Of, List<CallSetting>> settings,
        List<Tools.Named> tools,
        Optional<Option> fallback) {

    public MergedSettings {
        texts = List.copyOf(texts);
        options = List.copyOf(options);
        settings = Map.copyOf(settings);
        tools = List.copyOf(tools);
    }

    /** Merges the annotations of a method and its interfaces. */
    public static MergedSettings of(List<Settings> nearestFirst) {
        Map<String, NamedText> texts = new LinkedHashMap<>();
        Map<String, Option> options = new LinkedHashMap<>();
        Map<String, CallSetting> call = new LinkedHashMap<>();
        Optional<List<Tools.Named>> tools = Optional.empty();
        Optional<Option> fallback = Optional.empty();
        for (Settings each : nearestFirst) {
            each.texts().forEach(text -> texts.putIfAbsent(text.name(), text));
            each.options().forEach(option -> options.putIfAbsent(option.name(), option));
            each.call().forEach(setting -> call.putIfAbsent(setting.name(), setting));
            tools = tools.or(each::tools);
            fallback = fallback.or(each::fallback);
        }
        texts.values().removeIf(text -> text.template().text().isEmpty());
        List<Option> sorted = new ArrayList<>(options.values());
        sorted.sort(Comparator.comparingInt(Option::position));
        return new MergedSettings(
                List.copyOf(texts.values()), sorted, grouped(call.values()), tools.orElse(List.of()), fallback);
    }

    private static Map<CallSetting.Of, List<CallSetting>> grouped(Iterable<CallSetting> settings) {
        Map<CallSetting.Of, List<CallSetting>> grouped = new EnumMap<>(CallSetting.Of.class);
        for (CallSetting setting : settings) {
            grouped.computeIfAbsent(setting.of(), of -> new ArrayList<>()).add(setting);
        }
        grouped.values().forEach(each -> each.sort(Comparator.comparingInt(CallSetting::position)));
        return grouped;
    }

    /** The settings of one kind. */
    public List<CallSetting> of(CallSetting.Of kind) {
        return settings.getOrDefault(kind, List.of());
    }
}
