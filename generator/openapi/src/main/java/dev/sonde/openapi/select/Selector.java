package dev.sonde.openapi.select;

import dev.sonde.openapi.document.Node;
import java.util.List;
import java.util.regex.Pattern;

/** What a user writes to select operations: an {@code operationId}, {@code tag:} and a tag, or a path that may have wildcards. */
sealed interface Selector {

    /** Whether an operation is selected. */
    boolean selects(String path, Node operation);

    /** What can be written in its place for an operation, as a selector of the same kind. */
    List<String> namesOf(String path, Node operation);

    static Selector of(String text) {
        if (text.startsWith(ByTag.PREFIX)) {
            return new ByTag(text.substring(ByTag.PREFIX.length()).strip());
        }
        return text.startsWith("/") ? ByPath.of(text) : new ById(text);
    }

    /** The one operation of an id. */
    record ById(String id) implements Selector {

        @Override
        public boolean selects(String path, Node operation) {
            return operation.text("operationId").equals(id);
        }

        @Override
        public List<String> namesOf(String path, Node operation) {
            return List.of(operation.text("operationId"));
        }
    }

    /** All operations that have a tag. */
    record ByTag(String tag) implements Selector {

        private static final String PREFIX = "tag:";

        @Override
        public boolean selects(String path, Node operation) {
            return operation.strings("tags").contains(tag);
        }

        @Override
        public List<String> namesOf(String path, Node operation) {
            return operation.strings("tags").stream().map(PREFIX::concat).toList();
        }
    }

    /** All operations of the paths that fit: {@code *} is any one step, {@code **} any steps, or none. */
    record ByPath(Pattern pattern) implements Selector {

        private static ByPath of(String text) {
            StringBuilder pattern = new StringBuilder();
            for (String step : text.substring(1).split("/", -1)) {
                pattern.append(
                        switch (step) {
                            case "**" -> "(/.*)?";
                            case "*" -> "/[^/]+";
                            default -> Pattern.quote("/" + step);
                        });
            }
            return new ByPath(Pattern.compile(pattern.toString()));
        }

        @Override
        public boolean selects(String path, Node operation) {
            return pattern.matcher(path).matches();
        }

        @Override
        public List<String> namesOf(String path, Node operation) {
            return List.of(path);
        }
    }
}
