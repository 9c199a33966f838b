package dev.sonde.change.prompts;

import dev.sonde.change.Change;
import dev.sonde.change.Code;
import dev.sonde.change.Level;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.PromptModel;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which options of prompt annotations are checked in another way. */
public final class PromptDiff {

    private PromptDiff() {}

    /**
     * The changes that prompts notice.
     *
     * @param wire what has changed on the wire
     */
    public static List<Change> between(Api before, Api after, List<Change> wire) {
        List<Change> changes = new ArrayList<>();
        for (PromptModel prompt : after.prompts()) {
            ObjectModel request = (ObjectModel) after.find(prompt.request()).orElseThrow();
            if (before.find(prompt.request()).orElse(null) instanceof ObjectModel old) {
                rules(prompt, old, request).forEach(changes::add);
            }
            for (PropertyModel property : request.properties()) {
                String option = option(prompt, property.component());
                wire.stream()
                        .filter(change -> concerns(change, request, property))
                        .map(change -> change(option, change))
                        .forEach(changes::add);
            }
        }
        return changes.stream().distinct().toList();
    }

    /** What does not go together that did before. */
    private static Stream<Change> rules(PromptModel prompt, ObjectModel old, ObjectModel now) {
        Set<String> known = old.conflicts().stream()
                .map(conflict -> conflict.property() + conflict.message())
                .collect(Collectors.toSet());
        Map<String, String> components =
                now.properties().stream().collect(Collectors.toMap(PropertyModel::name, PropertyModel::component));
        return now.conflicts().stream()
                .filter(conflict -> components.containsKey(conflict.property()))
                .filter(conflict -> !known.contains(conflict.property() + conflict.message()))
                .map(conflict -> new Change(
                        Level.CAUTION,
                        option(prompt, String.valueOf(components.get(conflict.property()))),
                        "has a new rule, " + Code.of(conflict.message()),
                        conflict.refused()
                                ? "a prompt that breaks it does not compile"
                                : "a prompt that breaks it is warned of",
                        conflict.pointer()));
    }

    private static String option(PromptModel prompt, String component) {
        return "@" + prompt.annotation() + "(" + component + ")";
    }

    private static boolean concerns(Change change, ObjectModel request, PropertyModel property) {
        boolean asks = change.level() == Level.BREAKING || change.level() == Level.CAUTION;
        String place = request.pointer() + "/properties/" + property.name();
        return asks
                && (isAt(change.pointer(), property.rules().pointer())
                        || change.pointer().equals(place));
    }

    /** At the schema itself or one of its keywords, not at what is below. */
    private static boolean isAt(String pointer, String schema) {
        return pointer.equals(schema)
                || (pointer.startsWith(schema + "/")
                        && !pointer.substring(schema.length())
                                .matches("/(properties|items|allOf|oneOf|anyOf|additionalProperties)/.*"));
    }

    private static Change change(String option, Change change) {
        String consequence = consequence(change);
        return new Change(
                change.level(),
                change.concern(),
                option,
                change.text(),
                change.remedy().isEmpty() ? consequence : change.remedy() + "; " + consequence,
                change.pointer());
    }

    private static String consequence(Change change) {
        if (change.level() == Level.BREAKING) {
            return "a prompt that sets what is refused does not compile";
        }
        return switch (change.concern()) {
            case USE -> "a prompt that sets it is warned of";
            case ABSENCE -> "look at prompts that leave it out";
        };
    }
}
