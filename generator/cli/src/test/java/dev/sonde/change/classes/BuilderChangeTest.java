package dev.sonde.change.classes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.change.Change;
import dev.sonde.change.ChangeReport;
import dev.sonde.change.Documents;
import dev.sonde.change.Level;
import dev.sonde.openapi.host.Generation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A type has a builder as long as a request carries it. */
class BuilderChangeTest {

    private static final String POST = """
            post: {operationId: addBird, requestBody: {$ref: '#/components/requestBodies/bird'}, responses: {'204': {description: Done.}}}""";

    @TempDir
    Path folder;

    private Generation generation(String name, String operation) throws IOException {
        return Documents.generation(Files.writeString(folder.resolve(name), """
                openapi: 3.1.0
                info: {title: Birds, version: '1'}
                servers: [{url: https://birds.example}]
                paths:
                  /birds:
                    get: {operationId: getBird, responses: {'200': {$ref: '#/components/responses/bird'}}}
                    %s
                components:
                  requestBodies:
                    bird: {content: {application/json: {schema: {$ref: '#/components/schemas/Bird'}}}}
                  responses:
                    bird: {description: A bird., content: {application/json: {schema: {$ref: '#/components/schemas/Bird'}}}}
                  schemas:
                    Bird: {type: object, properties: {name: {type: string}}}
                """.formatted(operation)));
    }

    @Test
    void lastRequest_takesTheBuilderWithIt() throws Exception {
        ChangeReport report = ChangeReport.between(generation("before.yaml", POST), generation("after.yaml", ""));
        assertThat(report.classes())
                .contains(new Change(
                        Level.BREAKING,
                        "Bird.Builder",
                        "is gone",
                        "no request carries the type any more; the option builders=all keeps it",
                        ""));
    }

    @Test
    void firstRequest_bringsIt() throws Exception {
        ChangeReport report = ChangeReport.between(generation("before.yaml", ""), generation("after.yaml", POST));
        assertThat(report.classes()).allMatch(change -> change.level() == Level.ADDITION);
        assertThat(report.classes()).anyMatch(change -> change.subject().equals("Bird.Builder"));
    }
}
