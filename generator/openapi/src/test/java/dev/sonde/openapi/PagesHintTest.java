package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.openapi.host.Generation;
import dev.sonde.openapi.host.Options;
import dev.sonde.openapi.host.RefusedDocumentException;
import dev.sonde.openapi.model.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong {@code x-sonde-pagination} is refused at its place, with the remedy, also if an overlay brought it, or left out. */
class PagesHintTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Birds, version: '1'}
            paths:
              /birds:
                get:
                  operationId: listBirds
                  parameters:
                    - {name: after, in: query, schema: {type: string}}
                    - {name: page, in: query, schema: {type: integer}}
                  responses:
                    '200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Birds'}}}}
                post:
                  operationId: addBird
                  responses: {'204': {description: x}}
            components:
              schemas:
                Birds:
                  type: object
                  properties:
                    birds: {type: array, items: {type: string}}
                    next: {type: string}
                    count: {type: integer}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{items: /birds} | : must have one of 'cursor', 'page', 'offset' and 'link', which tells how a page is asked for",
                "{cursor: aftr, next: /next, items: /birds} | /cursor: 'aftr' is no parameter of the operation and no property of"
                        + " its body; did you mean 'after'?",
                "{cursor: x, next: /next, items: /birds} | /cursor: 'x' is no parameter of the operation and no property of"
                        + " its body; it must be one of after, page",
                "{cursor: after, items: /birds} | /next: 'next' must be the JSON pointer to the cursor of the next page in the"
                        + " reply",
                "{cursor: after, next: /nxt, items: /birds} | /next: the path /nxt has no step 'nxt' in the reply; did you mean"
                        + " 'next'?",
                "{cursor: after, next: /count, items: /birds} | /next: must lead to what 'after' takes, the type String, but"
                        + " leads to a value of the type Long",
                "{page: after, items: /birds} | /page: 'after' must be an integer, but is of the type String",
                "{page: page, items: /birds, first: none} | /first: must be an integer, the number of the first page",
                "{link: /count, items: /birds} | /link: must lead to a string, but leads to a value of the type Long",
                "{link: /nxt, items: /birds} | /link: the path /nxt has no step 'nxt' in the reply; did you mean 'next'?",
                "{page: page, items: /next} | /items: must lead to an array, but leads to a value of the type String",
                "{page: page} | /items: 'items' must be the JSON pointer to the array of items in the reply",
                "{page: page, items: /birds, more: /next/at} | /more: the path /next/at has no step 'at' in the reply"
            })
    void wrongHint_isRefused(String hint, String message) throws Exception {
        refuses("get", hint, "#/paths/~1birds/get/x-sonde-pagination" + message);
    }

    /** Whoever goes on nevertheless has the operation without its pages, and is told so. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{items: /birds} | \"\"",
                "{cursor: aftr, next: /next, items: /birds} | /cursor",
                "{cursor: after, next: /nxt, items: /birds} | /next",
                "{cursor: after, next: /count, items: /birds} | /next",
                "{page: after, items: /birds} | /page",
                "{page: page, items: /next} | /items"
            })
    void wrongHint_isLeftOut(String hint, String place) throws Exception {
        Generation generation = generation("get", hint, true);
        assertThat(generation.leftOut())
                .extracting(Problem::pointer)
                .containsExactly("#/paths/~1birds/get/x-sonde-pagination" + place);
        assertThat(generation.files().get("example/BirdsClient.java"))
                .contains(" listBirds(")
                .doesNotContain("listBirdsAll");
    }

    @Test
    void rightHint_staysWhereAnotherIsLeftOut() throws Exception {
        String right =
                "{page: page, items: /birds}}}, {target: \"$.paths['/birds'].post\", update: {x-sonde-pagination: {}";
        Generation generation = generation("get", right, true);
        assertThat(generation.leftOut()).hasSize(1);
        assertThat(generation.files().get("example/BirdsClient.java")).contains("listBirdsAll");
    }

    @Test
    void operationWithoutAReplyInJson_isRefused() throws Exception {
        refuses(
                "post",
                "{page: page}",
                "#/paths/~1birds/post/x-sonde-pagination: pages need an operation of which every success has a body in JSON");
    }

    private void refuses(String method, String hint, String message) {
        assertThatThrownBy(() -> generation(method, hint, false))
                .isInstanceOf(RefusedDocumentException.class)
                .hasMessageEndingWith("\n  " + message);
    }

    private Generation generation(String method, String hint, boolean skipBroken) throws Exception {
        Path document = Files.writeString(folder.resolve("birds.yaml"), DOCUMENT);
        String overlay = """
                overlay: 1.0.0
                info: {title: Hints, version: '1'}
                actions: [{target: "$.paths['/birds'].%s", update: {x-sonde-pagination: %s}}]
                """.formatted(method, hint);
        Path overlays = Files.writeString(folder.resolve("hints.yaml"), overlay);
        Options options = Options.of("example", "", Map.of("overlay", overlays.toString(), "skipBroken", skipBroken));
        return Generation.of(document.toString(), options);
    }
}
