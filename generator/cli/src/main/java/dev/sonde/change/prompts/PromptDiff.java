package dev.sonde.change.prompts;

import dev.sonde.change.Change;
import dev.sonde.change.Level;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.PromptModel;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import java.util.ArrayList;
import java.util.List;

/** Tells which options of prompt annotations are checked in another way. */
public final class PromptDiff {

    private PromptDiff() {}

    /**
     * The changes that prompts notice.
     *
     * @param wire what has changed on the wire
     */
    public static List<Change> of(Api after, List<Change> wire) {
        List<Change> changes = new ArrayList<>();
        for (PromptModel prompt : after.prompts()) {
            ObjectModel request = (ObjectModel) after.find(prompt.request()).orElseThrow();
            for (PropertyModel property : request.properties()) {
                String option = "@" + prompt.annotation() + "(" + property.component() + ")";
                wire.stream()
                        .filter(change -> concerns(change, request, property))
                        .map(change -> change(option, change))
                        .forEach(changes::add);
            }
        }
        return changes.stream().distinct().toList();
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
                option,
                change.text(),
                change.remedy().isEmpty() ? consequence : change.remedy() + "; " + consequence,
                change.pointer());
    }

    private static String consequence(Change change) {
        if (change.level() == Level.BREAKING) {
            return "a prompt that sets what is refused does not compile";
        }
        return change.text().contains("default")
                ? "look at prompts that leave it out"
                : "a prompt that sets it is warned of";
    }
}
