package dev.sonde.processor.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** What the parts of a type are called in JSON, as Jackson's annotations say. */
final class PropertyNames {

    private final Mirrors mirrors;
    private final String strategy;

    PropertyNames(Mirrors mirrors, TypeElement type) {
        this.mirrors = mirrors;
        this.strategy = Mirrors.find(type, RuntimeAnnotations.JSON_NAMING)
                .map(mirror -> mirrors.type(mirror, "value"))
                .map(named -> ((DeclaredType) named).asElement().getSimpleName().toString())
                .orElse("");
    }

    /** A strategy that is none of Jackson's own: only the running program knows what it does. */
    Optional<String> unknownStrategy() {
        return isKnown(strategy) ? Optional.empty() : Optional.of(strategy);
    }

    /** @param places where the annotations of one part may stand */
    String name(String component, List<? extends Element> places) {
        return Mirrors.findFirst(places, RuntimeAnnotations.JSON_PROPERTY)
                .map(mirror -> mirrors.string(mirror, "value"))
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> byStrategy(component));
    }

    List<String> aliases(List<? extends Element> places) {
        return Mirrors.findFirst(places, RuntimeAnnotations.JSON_ALIAS)
                .map(mirror -> mirrors.strings(mirror, "value"))
                .orElse(List.of());
    }

    /** The default that is written down for a part, if there is one. */
    Optional<String> fallback(List<? extends Element> places) {
        return Mirrors.findFirst(places, RuntimeAnnotations.JSON_PROPERTY)
                .map(mirror -> mirrors.string(mirror, "defaultValue"))
                .filter(text -> !text.isEmpty());
    }

    private static boolean isKnown(String strategy) {
        return switch (strategy) {
            case "",
                    "LowerCamelCaseStrategy",
                    "UpperCamelCaseStrategy",
                    "SnakeCaseStrategy",
                    "UpperSnakeCaseStrategy",
                    "LowerCaseStrategy",
                    "KebabCaseStrategy",
                    "LowerDotCaseStrategy" -> true;
            default -> false;
        };
    }

    private String byStrategy(String name) {
        return translate(strategy, name);
    }

    /** As Jackson does. */
    static String translate(String strategy, String name) {
        return switch (strategy) {
            case "UpperCamelCaseStrategy" -> Character.toUpperCase(name.charAt(0)) + name.substring(1);
            case "SnakeCaseStrategy" -> snake(name);
            case "UpperSnakeCaseStrategy" -> snake(name).toUpperCase(Locale.ROOT);
            case "LowerCaseStrategy" -> name.toLowerCase(Locale.ROOT);
            case "KebabCaseStrategy" -> parted(name, '-');
            case "LowerDotCaseStrategy" -> parted(name, '.');
            default -> name;
        };
    }

    /** A capital begins a word, except behind another capital. */
    private static String snake(String name) {
        StringBuilder words = new StringBuilder();
        boolean capital = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (i == 0 && c == '_') {
                continue;
            }
            boolean upper = Character.isUpperCase(c);
            if (upper && !capital && !words.isEmpty() && words.charAt(words.length() - 1) != '_') {
                words.append('_');
            }
            words.append(Character.toLowerCase(c));
            capital = upper;
        }
        return words.toString();
    }

    /** The last of several capitals begins a word. */
    private static String parted(String name, char separator) {
        StringBuilder words = new StringBuilder();
        int capitals = 0;
        for (int i = 0; i < name.length(); i++) {
            char lower = Character.toLowerCase(name.charAt(i));
            if (lower == name.charAt(i)) {
                if (capitals > 1) {
                    words.insert(words.length() - 1, separator);
                }
                capitals = 0;
            } else {
                if (capitals == 0 && i > 0) {
                    words.append(separator);
                }
                capitals++;
            }
            words.append(lower);
        }
        return words.toString();
    }
}
