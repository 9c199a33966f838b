package dev.sonde.testkit.record;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A directory with a file for each exchange, named by its number and route. Safe to use from any thread. */
public final class RecordingDirectory {

    private static final String ENDING = ".recording.txt";

    private final Path directory;
    private final AtomicInteger last = new AtomicInteger();

    private RecordingDirectory(Path directory) {
        this.directory = directory;
    }

    /**
     * A directory to record into; it is made if need be.
     *
     * @throws IllegalStateException when it holds recordings, which would be mixed with new ones
     * @throws UncheckedIOException when it cannot be made
     */
    public static RecordingDirectory forNew(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + directory, e);
        }
        RecordingDirectory made = new RecordingDirectory(directory);
        if (!made.files().isEmpty()) {
            throw new IllegalStateException(
                    directory + " holds recordings already; delete them, or record into another directory");
        }
        return made;
    }

    /**
     * A directory to replay.
     *
     * @throws IllegalStateException when it holds no recordings
     * @throws UncheckedIOException when it cannot be read
     */
    public static RecordingDirectory recorded(Path directory) {
        RecordingDirectory recorded = new RecordingDirectory(directory);
        if (recorded.files().isEmpty()) {
            throw new IllegalStateException(
                    directory + " holds no recordings: files that end with " + ENDING + "; record them first");
        }
        return recorded;
    }

    /** Whether a directory is there and holds recordings. */
    public static boolean holdsRecordings(Path directory) {
        return Files.isDirectory(directory)
                && !new RecordingDirectory(directory).files().isEmpty();
    }

    /**
     * Deletes the recordings in a directory, and leaves everything else.
     *
     * @throws UncheckedIOException when one cannot be deleted
     */
    public static void discard(Path directory) {
        for (Path file : new RecordingDirectory(directory).files()) {
            try {
                Files.delete(file);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot delete " + file, e);
            }
        }
    }

    int next() {
        return last.incrementAndGet();
    }

    /** The files in their order. */
    List<Path> files() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the directory " + directory, e);
        }
    }

    void write(int number, Recording recording) {
        String path = recording.target().split("\\?", 2)[0];
        String route =
                (recording.method() + path).replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT);
        Path file = directory.resolve(String.format(Locale.ROOT, "%04d-%s%s", number, route, ENDING));
        // Not by a channel: the thread may have been interrupted because the fake was closed, and the file must be
        // whole.
        try (OutputStream out = new FileOutputStream(file.toFile())) {
            out.write(RecordingFile.write(recording).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
