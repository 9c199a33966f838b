package dev.sonde.openapi.lock;

import dev.sonde.openapi.document.Hash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The folder that code is generated into, as the last run and the user have left it. */
public final class OutputFolder {

    private final Path folder;
    private final Lock lock;

    /** @param folder need not exist */
    public OutputFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.lock = Lock.parse(read(Lock.FILE).orElse(""));
    }

    /** What the last run has left; empty if there was none. */
    public Lock lock() {
        return lock;
    }

    /**
     * The files that somebody has changed since they were generated, and which a run would overwrite.
     *
     * @param files what the run would write, by path below the folder
     */
    public List<String> edited(SortedMap<String, String> files) {
        List<String> edited = new ArrayList<>();
        files.forEach((path, text) -> {
            Optional<String> hash = hash(path);
            if (isEdited(path) && !hash.orElseThrow().equals(Hash.of(text))) {
                edited.add(path);
            }
        });
        return edited;
    }

    /** The files that differ from what a run would write, in words. */
    public List<String> differences(SortedMap<String, String> files) {
        List<String> differences = new ArrayList<>();
        files.forEach((path, text) -> {
            Optional<String> hash = hash(path);
            if (hash.isEmpty()) {
                differences.add(path + " is missing");
            } else if (!hash.get().equals(Hash.of(text))) {
                differences.add(path + (isEdited(path) ? " was edited by hand" : " is out of date"));
            }
        });
        for (String path : lock.files().keySet()) {
            if (!files.containsKey(path) && hash(path).isPresent()) {
                differences.add(path + " is no longer generated");
            }
        }
        return differences;
    }

    /**
     * Deletes what the last run has written and this one does not, unless somebody has changed it.
     *
     * @param files what this run writes, by path below the folder
     */
    public void deleteAllBut(SortedMap<String, String> files) {
        for (String path : lock.files().keySet()) {
            if (!files.containsKey(path) && hash(path).isPresent() && !isEdited(path)) {
                try {
                    Files.delete(folder.resolve(path));
                } catch (IOException e) {
                    throw new UncheckedIOException("The file " + path + ", which is not generated any more, stays", e);
                }
            }
        }
    }

    private boolean isEdited(String path) {
        String locked = lock.files().get(path);
        return locked != null && hash(path).filter(hash -> !hash.equals(locked)).isPresent();
    }

    private Optional<String> hash(String path) {
        return read(path).map(Hash::of);
    }

    /** The text of a file of the folder; empty if there is none. */
    private Optional<String> read(String path) {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            // What is no UTF-8 is not ours, but has to have a hash all the same.
            return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + path + " cannot be read", e);
        }
    }
}
