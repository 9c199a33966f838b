package dev.sonde.testkit;

import dev.sonde.testkit.scriptfile.Spelling;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The arguments of a program: options with a name, and a value behind most of them. */
final class CommandLine {

    private final Map<String, Option> options = new LinkedHashMap<>();

    private record Option(String value, String text, Consumer<String> action) {}

    /**
     * Adds an option.
     *
     * @param name the name with its hyphens
     * @param value what the usage calls its value; empty for an option without one
     * @param text what it is for
     * @param action told the value; refuses it with an {@link IllegalArgumentException}
     */
    CommandLine with(String name, String value, String text, Consumer<String> action) {
        options.put(name, new Option(value, text, action));
        return this;
    }

    /**
     * Reads the arguments.
     *
     * @throws IllegalArgumentException when they are others than these options; the message says which are right
     */
    void read(String... args) {
        Iterator<String> left = List.of(args).iterator();
        while (left.hasNext()) {
            String name = left.next();
            Option option = options.get(name);
            if (option == null) {
                throw new IllegalArgumentException("Unknown argument: " + name
                        + Spelling.nearest(name, options.keySet())
                                .map(near -> "; did you mean " + near + "?")
                                .orElse(""));
            }
            boolean flag = option.value().isEmpty();
            if (!flag && !left.hasNext()) {
                throw new IllegalArgumentException(name + " needs " + option.value() + ": " + option.text());
            }
            option.action().accept(flag ? "" : left.next());
        }
    }

    /** One line for each option. */
    String usage() {
        return options.entrySet().stream()
                .map(entry -> "  %-28s %s"
                        .formatted(
                                (entry.getKey() + " " + entry.getValue().value()).strip(),
                                entry.getValue().text()))
                .collect(Collectors.joining("\n"));
    }
}
