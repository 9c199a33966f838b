package dev.sonde.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Expected texts, in files that {@code -Dgolden.update=true} rewrites. */
final class Golden {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private Golden() {}

    /** Files of a folder of the test resources with an ending, sorted. */
    static List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void assertEqual(Path golden, String actual) {
        if (Boolean.getBoolean("golden.update")) {
            write(golden, actual);
        }
        assertThat(golden).as("rewritten by -Dgolden.update=true").exists();
        assertThat(actual).isEqualTo(read(golden));
    }

    private static void write(Path golden, String text) {
        try {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
