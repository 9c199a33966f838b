package dev.sonde.testkit.behaviour;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** How the service behaves: one value for each kind of switch. Immutable. */
public final class Behaviour {

    /** The newest behaviour that is known of. */
    public static final Behaviour TODAY = on(LocalDate.MAX);

    private final Map<Class<?>, Switch> values;

    private Behaviour(Map<Class<?>, Switch> values) {
        this.values = values;
    }

    /** The behaviour of a day; of a day before a kind's first, its first. */
    public static Behaviour on(LocalDate day) {
        Map<Class<?>, Switch> values = new LinkedHashMap<>();
        for (Class<?> kind : kinds()) {
            List<Switch> dated = valuesOf(kind).stream()
                    .filter(value -> value.since().isPresent())
                    .toList();
            Switch latest = dated.stream()
                    .filter(value -> !value.since().orElseThrow().isAfter(day))
                    .max(Comparator.comparing(value -> value.since().orElseThrow()))
                    .orElse(dated.get(0));
            values.put(kind, latest);
        }
        return new Behaviour(values);
    }

    /** The same behaviour but for these switches. */
    public Behaviour with(Switch... switches) {
        Map<Class<?>, Switch> changed = new LinkedHashMap<>(values);
        for (Switch value : switches) {
            changed.put(((Enum<?>) value).getDeclaringClass(), value);
        }
        return new Behaviour(changed);
    }

    /** The value of a kind of switch. */
    public <S extends Enum<S> & Switch> S of(Class<S> kind) {
        return kind.cast(Objects.requireNonNull(values.get(kind)));
    }

    boolean has(Switch value) {
        return values.containsValue(value);
    }

    /** The kinds of switches. */
    public static List<Class<?>> kinds() {
        return List.of(Switch.class.getPermittedSubclasses());
    }

    /** The values of a kind, in the order of their periods. */
    public static List<Switch> valuesOf(Class<?> kind) {
        return Stream.of(kind.getEnumConstants()).map(Switch.class::cast).toList();
    }

    @Override
    public String toString() {
        return values.values().toString();
    }
}
