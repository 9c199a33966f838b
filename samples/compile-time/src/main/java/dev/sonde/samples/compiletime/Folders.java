package dev.sonde.samples.compiletime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them. */
final class Folders {

    private Folders() {}

    /** Deletes it, if there is one. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path path : paths(folder)) {
                Files.delete(path);
            }
        }
    }

    private static List<Path> paths(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
