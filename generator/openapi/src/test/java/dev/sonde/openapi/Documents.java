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

    /** DeepSeek's API of today, all of its earlier versions, and the documents of the goldens. */
    static Stream<Path> all() throws IOException {
        return Stream.of(
                        Stream.of(SPEC.resolve("deepseek.yaml")),
                        in(SPEC.resolve("history")),
                        Stream.of("pets.yaml", "unions.yaml", "anything.yaml", "prompt.yaml")
                                .map(Path.of("src/test/resources/documents")::resolve))
                .flatMap(documents -> documents);
    }

    private static Stream<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> documents = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            if (documents.isEmpty()) {
                throw new IllegalStateException("no document in " + folder);
            }
            return documents.stream();
        }
    }
}
