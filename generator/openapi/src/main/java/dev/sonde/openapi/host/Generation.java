package dev.sonde.openapi.host;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sonde.openapi.check.DocumentCheck;
import dev.sonde.openapi.document.DocumentFiles;
import dev.sonde.openapi.document.RawDocument;
import dev.sonde.openapi.emit.SourceFiles;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.Problem;
import dev.sonde.openapi.model.Problems;
import dev.sonde.openapi.overlay.Overlay;
import dev.sonde.openapi.read.DocumentReader;
import dev.sonde.openapi.select.Selection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run through the four stages: read, model, check, emit.
 *
 * @param files the text of every file, by its path below the source folder
 * @param warnings what is rendered, but is perhaps not what was meant
 * @param leftOut what is wrong in the document, and was left out
 */
public record Generation(
        RawDocument document, Api api, SortedMap<String, String> files, List<Problem> warnings, List<Problem> leftOut) {

    private static final Logger LOGGER = LoggerFactory.getLogger(Generation.class);

    /**
     * Generates from a document; nothing is written.
     *
     * @param input path or address of the document
     * @throws RefusedDocumentException if something is wrong in it
     */
    public static Generation of(String input, Options options) {
        RawDocument document = read(input, options.overlays());
        select(document, input, options.operations());
        Problems problems = new Problems();
        Api api = DocumentReader.read(document, options.packages(), options.mappings(), problems);
        new DocumentCheck(problems).check(api);
        List<Problem> broken = problems.all();
        if (!broken.isEmpty() && !(options.skipsBroken() && broken.stream().allMatch(Problem::skippable))) {
            throw new RefusedDocumentException(message(input + " cannot be rendered exactly:", problems));
        }
        broken.forEach(problem -> LOGGER.warn("{}: left out: {}", input, problem));
        problems.warnings().forEach(warning -> LOGGER.warn("{}: {}", input, warning));
        Api sound = api.without(broken);
        return new Generation(document, sound, SourceFiles.emit(sound, options.style()), problems.warnings(), broken);
    }

    /**
     * Reads a document, and the files beside it that it refers to.
     *
     * @param input path or address of the document
     * @param overlays paths or addresses of the overlays to apply, in this order
     * @throws UncheckedIOException if there is none, or it is neither YAML nor JSON
     */
    public static RawDocument read(String input, List<String> overlays) {
        try {
            return RawDocument.read(DocumentFiles.address(input), (root, files) -> {
                for (String overlay : overlays) {
                    overlay(overlay, files, root, input);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The document " + input + " cannot be read", e);
        }
    }

    private static void overlay(String name, DocumentFiles files, JsonNode root, String input) {
        Problems problems = new Problems();
        try {
            Overlay overlay = Overlay.read(files.read(DocumentFiles.address(name)), problems);
            if (problems.all().isEmpty()) {
                overlay.apply(root, problems);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The overlay " + name + " cannot be read", e);
        }
        if (!problems.all().isEmpty()) {
            throw new RefusedDocumentException(message(name + " cannot be applied to " + input + ":", problems));
        }
    }

    private static void select(RawDocument document, String input, List<String> operations) {
        Problems problems = new Problems();
        Selection.apply(document, operations, problems);
        if (!problems.all().isEmpty()) {
            throw new RefusedDocumentException(message("The options do not fit " + input + ":", problems));
        }
    }

    private static String message(String head, Problems problems) {
        StringBuilder message = new StringBuilder(head);
        for (Problem problem : problems.all()) {
            message.append("\n  ").append(problem);
        }
        return message.toString();
    }
}
