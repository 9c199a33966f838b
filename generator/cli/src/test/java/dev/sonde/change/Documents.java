package dev.sonde.change;

import dev.sonde.openapi.host.Generation;
import dev.sonde.openapi.host.Options;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Documents with one operation, and what is generated from them. */
public final class Documents {

    private Documents() {}

    /** A document whose operation takes and gives the schema {@code Pet}. */
    public static Path pets(Path folder, String name, String schemas) {
        String text = """
                openapi: 3.1.0
                info: {title: Pets, version: '1'}
                servers: [{url: https://pets.example}]
                paths:
                  /pets:
                    post:
                      operationId: addPet
                      requestBody:
                        required: true
                        content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
                      responses:
                        '200':
                          description: The pet.
                          content: {application/json: {schema: {$ref: '#/components/schemas/%s'}}}
                components:
                  schemas:
                %s
                """;
        String reply = schemas.contains("Reply:") ? "Reply" : "Pet";
        return write(folder.resolve(name), text.formatted(reply, schemas.indent(4)));
    }

    static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a document gives, in the packages {@code example…}. */
    public static Generation generation(Path document) {
        return Generation.of(document.toString(), Options.of("example", "", Map.of()));
    }
}
