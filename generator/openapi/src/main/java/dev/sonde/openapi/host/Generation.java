package dev.sonde.openapi.host;

import dev.sonde.openapi.check.DocumentCheck;
import dev.sonde.openapi.emit.SourceFiles;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.Packages;
import dev.sonde.openapi.model.Problem;
import dev.sonde.openapi.model.Problems;
import dev.sonde.openapi.read.DocumentReader;
import dev.sonde.openapi.read.RawDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;

/** One run through the four stages: read, model, check, emit. */
final class Generation {

    private Generation() {}

    /** The text of every file, by its path below the source folder. */
    static SortedMap<String, String> of(String input, Packages packages) {
        Problems problems = new Problems();
        Api api = DocumentReader.read(parse(input), packages, problems);
        new DocumentCheck(problems).check(api);
        if (!problems.all().isEmpty()) {
            throw new RefusedDocumentException(message(input, problems));
        }
        return SourceFiles.emit(api);
    }

    private static RawDocument parse(String input) {
        try {
            boolean remote = input.matches("(?i)(https?|file|jar):.*");
            String file = input.replace('\\', '/').replaceAll(".*/", "");
            return RawDocument.parse(file, remote ? download(URI.create(input)) : Files.readString(Path.of(input)));
        } catch (IOException e) {
            throw new UncheckedIOException("The document " + input + " cannot be read", e);
        }
    }

    private static String download(URI uri) throws IOException {
        try (InputStream in = uri.toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String message(String input, Problems problems) {
        StringBuilder message = new StringBuilder(input + " cannot be rendered exactly:");
        for (Problem problem : problems.all()) {
            message.append("\n  ").append(problem);
        }
        return message.toString();
    }
}
