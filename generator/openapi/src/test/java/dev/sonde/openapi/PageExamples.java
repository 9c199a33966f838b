package dev.sonde.openapi;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The examples that stand in pages. */
final class PageExamples {

    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("final class (\\w+)");

    private PageExamples() {}

    /** The source of each example, by the path of its file. */
    static SortedMap<String, String> of(Map<String, String> pages) {
        SortedMap<String, String> examples = new TreeMap<>();
        pages.values().stream()
                .flatMap(page -> BLOCK.matcher(page).results())
                .map(block -> block.group(1))
                .forEach(source -> examples.put(name(source) + ".java", source));
        return examples;
    }

    private static String name(String source) {
        return NAME.matcher(source)
                .results()
                .map((MatchResult name) -> name.group(1))
                .findFirst()
                .orElseThrow();
    }
}
