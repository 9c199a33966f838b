package dev.sonde.testkit.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Header fields in their order; names are compared without regard to case. Immutable.
 *
 * @param fields the fields, in the order of the message
 */
public record Headers(List<Field> fields) {

    /** No fields. */
    public static final Headers NONE = new Headers(List.of());

    /** One field. */
    public record Field(String name, String value) {

        boolean is(String other) {
            return name.equalsIgnoreCase(other);
        }
    }

    public Headers {
        fields = List.copyOf(fields);
    }

    /** One field. */
    public static Headers of(String name, String value) {
        return NONE.with(name, value);
    }

    /** These fields and one more at the end. */
    public Headers with(String name, String value) {
        List<Field> all = new ArrayList<>(fields);
        all.add(new Field(name, value));
        return new Headers(all);
    }

    /** These fields and others after them. */
    public Headers with(Headers others) {
        List<Field> all = new ArrayList<>(fields);
        all.addAll(others.fields);
        return new Headers(all);
    }

    /** The value of the first field of this name. */
    public Optional<String> first(String name) {
        return fields.stream().filter(field -> field.is(name)).map(Field::value).findFirst();
    }

    /** The values of all fields of this name. */
    public List<String> all(String name) {
        return fields.stream().filter(field -> field.is(name)).map(Field::value).toList();
    }

    /** Whether a list-valued field of this name has the element, in any case: {@code connection: keep-alive, Close}. */
    public boolean lists(String name, String element) {
        return all(name).stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .anyMatch(item -> item.strip().toLowerCase(Locale.ROOT).equals(element));
    }
}
