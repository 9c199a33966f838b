package dev.sonde.samples.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page of the documentation and the fenced blocks in it. */
final class Page {

    private static final Path ROOT = Path.of(System.getProperty("root", "../.."));

    private final Path file;

    private Page(Path file) {
        this.file = file;
    }

    static Page of(String path) {
        return new Page(ROOT.resolve(path));
    }

    /** The blocks of a language, in their order. */
    List<String> blocks(String language) {
        return pattern(language)
                .matcher(text())
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    /** Puts another text in the place of a block: {@code -Dgolden.update=true} writes what a test has found out. */
    void replace(String language, int index, String text) {
        String page = text();
        MatchResult block = pattern(language).matcher(page).results().toList().get(index);
        write(page.substring(0, block.start(1)) + text + page.substring(block.end(1)));
    }

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern pattern(String language) {
        return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$");
    }
}
