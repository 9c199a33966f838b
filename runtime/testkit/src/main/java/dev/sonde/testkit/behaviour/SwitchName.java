package dev.sonde.testkit.behaviour;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of switches outside Java, for example {@code usage-place=trailing-chunk}. */
public final class SwitchName {

    private SwitchName() {}

    /**
     * The switch of a name.
     *
     * @throws IllegalArgumentException when there is none; the message names those there are
     */
    public static Switch parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException(
                    "A switch is set by name=value, for example " + of(UsagePlace.TRAILING_CHUNK) + ", not by " + text);
        }
        String name = text.substring(0, equals);
        Class<?> kind = Behaviour.kinds().stream()
                .filter(candidate -> of(candidate).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no switch " + name + "; there are "
                        + joined(Behaviour.kinds().stream().map(SwitchName::of))));
        return Behaviour.valuesOf(kind).stream()
                .filter(value -> of(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The switch " + name + " has no value "
                        + text.substring(equals + 1) + "; it has "
                        + joined(Behaviour.valuesOf(kind).stream().map(SwitchName::valueName))));
    }

    /** The name and value of a switch. */
    public static String of(Switch value) {
        return of(((Enum<?>) value).getDeclaringClass()) + "=" + valueName(value);
    }

    /** All switches with their values, one kind in a line. */
    public static String list() {
        return Behaviour.kinds().stream()
                .map(kind -> "  %-28s %s".formatted(of(kind), values(kind)))
                .collect(Collectors.joining("\n"));
    }

    private static String values(Class<?> kind) {
        List<Switch> values = Behaviour.valuesOf(kind);
        return joined(Stream.concat(
                        values.stream().filter(Behaviour.TODAY::has),
                        values.stream().filter(value -> !Behaviour.TODAY.has(value)))
                .map(SwitchName::valueName));
    }

    private static String joined(Stream<String> names) {
        return names.collect(Collectors.joining(", "));
    }

    private static String of(Class<?> kind) {
        return kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String valueName(Switch value) {
        return ((Enum<?>) value).name().replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
