package dev.sonde.fold;

import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValue.JsonArray;
import dev.sonde.json.JsonValue.JsonNull;
import dev.sonde.json.JsonValue.JsonObject;
import dev.sonde.json.JsonValue.JsonString;
import org.jspecify.annotations.Nullable;

/** A JSON value on its way. */
interface Part {

    JsonValue toJson();

    /** What there is with one more value of the same place. */
    static Part join(@Nullable Part before, JsonValue value, Rule rule, Folding.Size size) {
        if (value instanceof JsonNull && before != null) {
            return before;
        }
        if (value instanceof JsonObject object) {
            ObjectPart part = before instanceof ObjectPart known ? known : new ObjectPart();
            part.add(object, rule, size);
            return part;
        }
        if (value instanceof JsonArray array && rule.kind() != Rule.Kind.REPLACED) {
            ListPart part = before instanceof ListPart known ? known : new ListPart();
            part.add(array, rule, size);
            return part;
        }
        if (value instanceof JsonString text && rule.kind() == Rule.Kind.APPENDED) {
            TextPart part = before instanceof TextPart known ? known : new TextPart(new StringBuilder());
            part.text().append(text.value());
            size.add(text.value());
            return part;
        }
        if (before == null) {
            size.add(value);
        }
        return new ValuePart(value);
    }

    /** A text that grows. */
    record TextPart(StringBuilder text) implements Part {
        @Override
        public JsonValue toJson() {
            return JsonValue.of(text.toString());
        }
    }

    /** A value that only another one can take the place of. */
    record ValuePart(JsonValue value) implements Part {
        @Override
        public JsonValue toJson() {
            return value;
        }
    }
}
