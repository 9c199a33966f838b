package dev.sonde.deepseek;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder {@code spec/} of this project, found from wherever the tests are started. */
final class SpecFolder {

    static final String TODAY = "deepseek.yaml";
    static final String IN_2024 = "history/deepseek-2024-12.yaml";
    static final List<String> DOCUMENTS = List.of(TODAY, IN_2024);

    private static final Path FOLDER = find(Path.of("").toAbsolutePath());

    private SpecFolder() {}

    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    static Path example(String name) {
        return FOLDER.resolve("examples").resolve(name);
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
