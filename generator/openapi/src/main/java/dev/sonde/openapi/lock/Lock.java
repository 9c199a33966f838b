package dev.sonde.openapi.lock;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What generated code was generated from, and what was written. As text its lines are those of {@code sha256sum}, which can check them too.
 *
 * @param generator version of the generator
 * @param sources the hash of each file of the document, by its path as seen from the document
 * @param files the hash of each generated file, by its path below the output folder, with slashes
 */
public record Lock(String generator, SortedMap<String, String> sources, SortedMap<String, String> files) {

    /** Name of the file, in the output folder. */
    public static final String FILE = "sonde.lock";

    private static final String TITLE = "# Written by sonde-openapi-generator ";
    private static final String SOURCE = "# from ";
    private static final int HASH = 64;

    public Lock {
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The text of the file. */
    public String text() {
        StringBuilder text = new StringBuilder(TITLE)
                .append(generator)
                .append(
                        "\n# What the code beside this file was generated from, and the SHA-256 of all. Keep it with the code.\n");
        sources.forEach((path, hash) ->
                text.append(SOURCE).append(hash).append("  ").append(path).append('\n'));
        files.forEach(
                (path, hash) -> text.append(hash).append("  ").append(path).append('\n'));
        return text.toString();
    }

    /** Reads such a text; lines that are none of a lock are passed over. */
    public static Lock parse(String text) {
        String generator = "";
        SortedMap<String, String> sources = new TreeMap<>();
        SortedMap<String, String> files = new TreeMap<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith(TITLE)) {
                generator = line.substring(TITLE.length());
            } else if (line.startsWith(SOURCE)) {
                put(sources, line.substring(SOURCE.length()));
            } else if (!line.startsWith("#")) {
                put(files, line);
            }
        }
        return new Lock(generator, sources, files);
    }

    private static void put(SortedMap<String, String> hashes, String line) {
        if (line.length() > HASH + 2 && line.startsWith("  ", HASH)) {
            hashes.put(line.substring(HASH + 2), line.substring(0, HASH));
        }
    }
}
