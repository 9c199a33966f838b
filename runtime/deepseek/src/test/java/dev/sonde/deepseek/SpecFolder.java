package dev.sonde.deepseek;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder {@code spec/} of this project, found from wherever the tests are started. */
final class SpecFolder {

    static final String TODAY = "deepseek.yaml";
    static final String IN_2024 = "history/deepseek-2024-12.yaml";

    private static final Path FOLDER = find(Path.of("").toAbsolutePath());

    /** Today's document and all of the folder {@code history/}. */
    static final List<String> DOCUMENTS = documents();

    private SpecFolder() {}

    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    static Path example(String name) {
        return FOLDER.resolve("examples").resolve(name);
    }

    private static List<String> documents() {
        try (Stream<Path> earlier = Files.list(FOLDER.resolve("history"))) {
            return Stream.concat(
                            Stream.of(TODAY),
                            earlier.map(file -> "history/" + file.getFileName()).sorted())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path find(Path from) {
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("spec").resolve(TODAY))) {
                return folder.resolve("spec");
            }
        }
        throw new IllegalStateException("no folder spec above " + from);
    }
}
