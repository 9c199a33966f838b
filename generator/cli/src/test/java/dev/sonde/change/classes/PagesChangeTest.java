package dev.sonde.change.classes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.change.Change;
import dev.sonde.change.ChangeReport;
import dev.sonde.change.Documents;
import dev.sonde.change.Level;
import dev.sonde.change.Verdict;
import dev.sonde.openapi.host.Generation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code x-sonde-pagination} gives a method, and takes it away; what it is changed to is told. */
class PagesChangeTest {

    private static final String CURSOR = "x-sonde-pagination: {cursor: after, next: /next, items: /birds}, ";
    private static final String METHOD = "`Stream<String> listBirdsAll(String, Integer)`";

    @TempDir
    Path folder;

    private Generation generation(String name, String pagination) throws IOException {
        return Documents.generation(Files.writeString(folder.resolve(name), """
                openapi: 3.1.0
                info: {title: Birds, version: '1'}
                servers: [{url: https://birds.example}]
                paths:
                  /birds:
                    get: {%soperationId: listBirds, parameters: [{$ref: '#/components/parameters/after'}, \
                {$ref: '#/components/parameters/page'}], responses: {'200': {$ref: '#/components/responses/birds'}}}
                components:
                  parameters:
                    after: {name: after, in: query, schema: {type: string}}
                    page: {name: page, in: query, schema: {type: integer, format: int32}}
                  responses:
                    birds: {description: A page., content: {application/json: {schema: {$ref: '#/components/schemas/Birds'}}}}
                  schemas:
                    Birds: {type: object, properties: {birds: {type: array, items: {type: string}}, next: {type: string}}}
                """.formatted(pagination)));
    }

    @Test
    void addition_isAMethodMore() throws Exception {
        Generation before = generation("before.yaml", "");
        Generation after = generation("after.yaml", CURSOR);
        ChangeReport report = ChangeReport.between(before, after);
        assertThat(report.verdict()).isEqualTo(Verdict.COMPATIBLE);
        assertThat(report.binaryCompatible()).isTrue();
        assertThat(report.wire()).isEmpty();
        assertThat(report.classes())
                .containsExactly(new Change(Level.ADDITION, "BirdsClient", "has " + METHOD, "", ""));
        assertThat(brokenBy(before, after)).isEmpty();
    }

    @Test
    void removal_isBreaking() throws Exception {
        Generation before = generation("before.yaml", CURSOR);
        Generation after = generation("after.yaml", "");
        ChangeReport report = ChangeReport.between(before, after);
        assertThat(report.verdict()).isEqualTo(Verdict.BREAKING);
        assertThat(report.binaryCompatible()).isFalse();
        assertThat(report.wire()).isEmpty();
        assertThat(report.classes())
                .containsExactly(new Change(Level.BREAKING, "BirdsClient.listBirdsAll", "is gone: " + METHOD, "", ""));
        assertThat(brokenBy(before, after)).containsExactly("BirdsClient.listBirdsAll");
    }

    /** The method stays, but asks for its pages in another way. */
    @Test
    void otherTurn_isToLookAt() throws Exception {
        Generation before = generation("before.yaml", CURSOR);
        Generation after = generation("after.yaml", "x-sonde-pagination: {page: page, items: /birds}, ");
        ChangeReport report = ChangeReport.between(before, after);
        assertThat(report.verdict()).isEqualTo(Verdict.COMPATIBLE);
        assertThat(report.classes()).isEmpty();
        assertThat(report.wire())
                .containsExactly(new Change(
                        Level.CAUTION,
                        "GET /birds",
                        "had pages by `{\"cursor\":\"after\",\"next\":\"/next\",\"items\":\"/birds\"}`"
                                + " and has them by `{\"page\":\"page\",\"items\":\"/birds\"}`",
                        "",
                        "#/paths/~1birds/get/x-sonde-pagination"));
        assertThat(brokenBy(before, after)).isEmpty();
    }

    private Set<String> brokenBy(Generation before, Generation after) throws Exception {
        String codecs = before.api().packages().codec();
        return UserProgram.of(CompiledApi.of(before.files()), codecs, folder)
                .brokenBy(CompiledApi.of(after.files()), folder);
    }
}
