package dev.sonde.fold;

import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValue.JsonArray;
import dev.sonde.json.JsonValue.JsonNumber;
import dev.sonde.json.JsonValue.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list that grows at its end, or where the index of an item says. */
final class ListPart implements Part {

    private static final String INDEX = "index";
    private static final String ID = "id";

    private final List<Part> items = new ArrayList<>();

    void add(JsonArray array, Rule rule, Folding.Size size) {
        int place = 0;
        for (JsonValue item : array.values()) {
            if (rule.kind() == Rule.Kind.INDEXED && item instanceof JsonObject object) {
                addIndexed(object, place, rule, size);
            } else if (rule.below().isEmpty()) {
                items.add(new ValuePart(item));
                size.add(item);
            } else {
                items.add(Part.join(null, item, rule, size));
            }
            place++;
        }
    }

    private void addIndexed(JsonObject item, int place, Rule rule, Folding.Size size) {
        BigDecimal index = number(item.properties().get(INDEX));
        int at = index == null ? placeWithoutIndex(item, place) : placeOf(index);
        boolean known = at < items.size() && (index == null || isAt(index, items.get(at)));
        if (known) {
            items.set(at, Part.join(items.get(at), item, rule, size));
        } else {
            items.add(at, Part.join(null, item, rule, size));
        }
    }

    /** Where an item with this index is, or belongs. */
    private int placeOf(BigDecimal index) {
        int at = 0;
        while (at < items.size()) {
            BigDecimal other = indexOf(items.get(at));
            if (other != null && other.compareTo(index) >= 0) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** Some servers leave the index out: then the order counts, unless the id says that it is another item. */
    private int placeWithoutIndex(JsonObject item, int place) {
        if (place >= items.size()) {
            return items.size();
        }
        JsonValue id = item.properties().get(ID);
        Part other = items.get(place) instanceof ObjectPart object ? object.get(ID) : null;
        boolean same = id == null || other == null || id.equals(other.toJson());
        return same ? place : items.size();
    }

    private static boolean isAt(BigDecimal index, Part item) {
        BigDecimal other = indexOf(item);
        return other != null && other.compareTo(index) == 0;
    }

    private static @Nullable BigDecimal indexOf(Part item) {
        Part index = item instanceof ObjectPart object ? object.get(INDEX) : null;
        return index == null ? null : number(index.toJson());
    }

    private static @Nullable BigDecimal number(@Nullable JsonValue value) {
        return value instanceof JsonNumber number ? number.value() : null;
    }

    @Override
    public JsonValue toJson() {
        return JsonValue.of(items.stream().map(Part::toJson).toList());
    }
}
