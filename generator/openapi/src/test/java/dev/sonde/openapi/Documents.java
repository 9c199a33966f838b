package dev.sonde.openapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents whose output is looked at as a whole. */
final class Documents {

    private static final Path SPEC = Path.of("../../spec");

    private Documents() {}

    /** All versions of DeepSeek's API, and the documents of the goldens. */
    static Stream<Path> all() throws IOException {
        return Stream.concat(
                deepSeek(),
                Stream.of(
                                "pets.yaml",
                                "unions.yaml",
                                "anything.yaml",
                                "lists.yaml",
                                "prompt.yaml",
                                "regions.yaml",
                                "vault.yaml")
                        .map(Path.of("src/test/resources/documents")::resolve));
    }

    /** DeepSeek's API as it was, oldest first, and as it is today. */
    static Stream<Path> deepSeek() throws IOException {
        return Stream.concat(in(SPEC.resolve("history"), ".yaml").stream(), Stream.of(SPEC.resolve("deepseek.yaml")));
    }

    /** A document whose chunks have these properties, while the reply that they become has a text and a count. */
    static Path streamed(Path folder, String properties) {
        String paths = """
                /ask:
                  post:
                    operationId: ask
                    requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Question'}}}}
                    x-sonde-stream: {property: stream, done: end}
                    responses:
                      '200':
                        description: An answer.
                        content:
                          application/json: {schema: {$ref: '#/components/schemas/Whole'}}
                          text/event-stream: {schema: {$ref: '#/components/schemas/Chunk'}}
                """;
        String schemas = """
                Question: {type: object, properties: {stream: {type: boolean}}}
                Whole: {type: object, properties: {text: {type: string}, count: {type: integer, format: int32}}}
                Chunk: {type: object, properties: {%s}}
                """;
        return Generator.document(folder, paths, schemas.formatted(properties));
    }

    /** The files of a folder, by name; an empty folder is a mistake. */
    static List<Path> in(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalStateException("no *" + extension + " in " + folder);
            }
            return found;
        }
    }
}
