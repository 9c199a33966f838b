package dev.sonde.openapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents whose output is looked at as a whole. */
final class Documents {

    private static final Path SPEC = Path.of("../../spec");

    private Documents() {}

    /** All versions of DeepSeek's API, and the documents of the goldens. */
    static Stream<Path> all() throws IOException {
        return Stream.concat(
                deepSeek(),
                Stream.of(
                                "pets.yaml",
                                "unions.yaml",
                                "anything.yaml",
                                "lists.yaml",
                                "prompt.yaml",
                                "regions.yaml",
                                "vault.yaml")
                        .map(Path.of("src/test/resources/documents")::resolve));
    }

    /** DeepSeek's API as it was, oldest first, and as it is today. */
    static Stream<Path> deepSeek() throws IOException {
        return Stream.concat(in(SPEC.resolve("history"), ".yaml").stream(), Stream.of(SPEC.resolve("deepseek.yaml")));
    }

    /** The files of a folder, by name; an empty folder is a mistake. */
    static List<Path> in(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalStateException("no *" + extension + " in " + folder);
            }
            return found;
        }
    }
}
