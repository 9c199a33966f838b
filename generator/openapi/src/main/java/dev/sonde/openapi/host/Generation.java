package dev.sonde.openapi.host;

import dev.sonde.openapi.check.DocumentCheck;
import dev.sonde.openapi.document.RawDocument;
import dev.sonde.openapi.emit.SourceFiles;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.Packages;
import dev.sonde.openapi.model.Problem;
import dev.sonde.openapi.model.Problems;
import dev.sonde.openapi.read.DocumentReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.SortedMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run through the four stages: read, model, check, emit.
 *
 * @param files the text of every file, by its path below the source folder
 * @param sources the hash of each file of the document, by its path as seen from the document
 */
public record Generation(Api api, SortedMap<String, String> files, SortedMap<String, String> sources) {

    private static final Logger LOGGER = LoggerFactory.getLogger(Generation.class);

    /**
     * Generates from a document; nothing is written.
     *
     * @param input path or address of the document
     * @param skipsBroken whether to go on without what is wrong in the document, as far as that is possible
     * @throws RefusedDocumentException if something is wrong in it
     */
    public static Generation of(String input, Packages packages, boolean skipsBroken) {
        Problems problems = new Problems();
        RawDocument document = parse(input);
        Api api = DocumentReader.read(document, packages, problems);
        new DocumentCheck(problems).check(api);
        if (skipsBroken && problems.all().stream().allMatch(Problem::skippable)) {
            problems.all().forEach(problem -> LOGGER.warn("{}: left out: {}", input, problem));
        } else if (!problems.all().isEmpty()) {
            throw new RefusedDocumentException(message(input, problems));
        }
        return new Generation(api, SourceFiles.emit(api), document.sources());
    }

    private static RawDocument parse(String input) {
        try {
            boolean remote = input.matches("(?i)(https?|file|jar):.*");
            return RawDocument.read(
                    remote ? URI.create(input) : Path.of(input).toAbsolutePath().toUri());
        } catch (IOException e) {
            throw new UncheckedIOException("The document " + input + " cannot be read", e);
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
