package dev.sonde.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.change.wire.WireDiff;
import dev.sonde.openapi.host.Generation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a change on the wire, and how much it asks. */
class WireDiffTest {

    @TempDir
    Path folder;

    /** Changes that a property of a request makes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{type: number, maximum: 2}|{type: number, maximum: 1}|BREAKING|had `maximum 2` and has `maximum 1`",
                "{type: number, maximum: 2}|{type: number, maximum: 3}|ADDITION|had `maximum 2` and has `maximum 3`",
                "{type: number, minimum: 0}|{type: number}|ADDITION|had `minimum 0` and has no `minimum`",
                "{type: number}|{type: number, exclusiveMinimum: 0}|BREAKING|had no `exclusiveMinimum` and has `exclusiveMinimum 0`",
                "{type: string}|{type: string, pattern: 'a+'}|BREAKING|had no `pattern` and has `pattern \"a+\"`",
                "{type: string, maxLength: 5}|{type: string, maxLength: 4}|BREAKING|had `maxLength 5` and has `maxLength 4`",
                "{type: integer}|{type: number}|ADDITION|was integer and is number",
                "{type: number}|{type: integer}|BREAKING|was number and is integer",
                "{type: string}|{type: boolean}|BREAKING|was string and is boolean",
                "{type: string}|{type: [string, boolean]}|ADDITION|was string and is boolean or string",
                "{oneOf: [{type: string}, {type: integer}]}|{type: string}|BREAKING|was integer or string and is string",
                "{type: string}|{type: [string, 'null']}|ADDITION|can be null now",
                "{type: [string, 'null']}|{type: string}|BREAKING|cannot be null any more",
                "{type: string, enum: [a, b]}|{type: string, enum: [a]}|BREAKING|has no value `\"b\"` any more",
                "{type: string, enum: [a]}|{type: string, enum: [a, b]}|ADDITION|has the new value `\"b\"`",
                "{type: string, enum: [a]}|{type: string}|ADDITION|allows any value",
                "{type: string, default: a}|{type: string, default: b}|CAUTION|had the default `\"a\"` and has the default `\"b\"`",
                "{type: string}|{type: string, deprecated: true}|CAUTION|is deprecated",
                "{type: string, deprecated: true}|{type: string}|DOCUMENTATION|is not deprecated any more",
                "{type: string}|{type: string, description: New.}|DOCUMENTATION|is described anew",
                "{type: array, items: {type: string}}|{type: array, items: {type: integer}}|BREAKING|was string and is integer",
                "{type: object, additionalProperties: {type: string}}|{type: object, additionalProperties: {type: integer}}|BREAKING|was string and is integer",
                "{type: array, items: {type: string}, maxItems: 2}|{type: array, items: {type: string}, maxItems: 1}|BREAKING|had `maxItems 2` and has `maxItems 1`",
                "{oneOf: [{type: string}, {type: integer}]}|{oneOf: [{type: string}, {type: integer, deprecated: true}]}|CAUTION|is deprecated",
                "{oneOf: [{type: string}, {type: integer}]}|{oneOf: [{type: string}, {type: integer, default: 1}]}|CAUTION|had no default and has the default `1`",
                "{type: string, enum: [a, b]}|{type: string, enum: [a], x-sonde-retired: [{value: b, since: '2026-01-02', replacement: a, refused: true}]}|BREAKING|has retired `\"b\"` on 2026-01-02",
                "{type: string, enum: [a, b]}|{type: string, enum: [a], x-sonde-retired: [{value: b, since: '2026-01-02', replacement: a, refused: false}]}|CAUTION|has retired `\"b\"` on 2026-01-02, but still takes it"
            })
    void changeOfARequest(String before, String after, Level level, String text) {
        assertThat(property(before, after, "Reply: {type: object, properties: {x: {type: string}}}"))
                .extracting(Change::level, Change::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(level, text));
    }

    /** The same changes of a reply ask something else. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: number, maximum: 2}|{type: number, maximum: 1}|DOCUMENTATION",
                "{type: integer}|{type: number}|CAUTION",
                "{type: number}|{type: integer}|ADDITION",
                "{type: string}|{type: [string, 'null']}|CAUTION",
                "{type: string, enum: [a]}|{type: string, enum: [a, b]}|CAUTION",
                "{type: string, enum: [a, b]}|{type: string, enum: [a]}|ADDITION"
            })
    void changeOfAReply(String before, String after, Level level) {
        assertThat(between(reply(before), reply(after)))
                .extracting(Change::level)
                .containsExactly(level);
    }

    /** Another default means something to those only who say nothing. */
    @Test
    void changeOfADefault_concernsThoseWhoLeaveItOut() {
        assertThat(property(
                        "{type: string}",
                        "{type: string, default: a, deprecated: true}",
                        "Reply: {type: object, properties: {x: {type: string}}}"))
                .extracting(Change::text, Change::concern)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("is deprecated", Concern.USE),
                        org.assertj.core.groups.Tuple.tuple(
                                "had no default and has the default `\"a\"`", Concern.ABSENCE));
    }

    private static String reply(String property) {
        return "Pet: {type: object, properties: {x: {type: string}}}\nReply: {type: object, properties: {p: %s}}"
                .formatted(property);
    }

    private List<Change> property(String before, String after, String more) {
        String schemas = "Pet: {type: object, properties: {p: %s}}\n" + more;
        return between(schemas.formatted(before), schemas.formatted(after));
    }

    private List<Change> between(String before, String after) {
        return documents(Documents.pets(folder, "before.yaml", before), Documents.pets(folder, "after.yaml", after));
    }

    private static List<Change> documents(Path before, Path after) {
        return WireDiff.between(
                Generation.read(before.toString(), List.of()), Generation.read(after.toString(), List.of()));
    }

    @Test
    void propertiesThatComeAndGo() {
        List<Change> changes = between(
                "Pet: {type: object, properties: {a: {type: string}, b: {type: string}}, required: [b]}",
                "Pet: {type: object, properties: {b: {type: string}, c: {type: string}, d: {type: string}}, required: [c]}");
        assertThat(changes)
                .extracting(change -> change.level() + " " + change.subject() + " " + change.text())
                .containsExactly(
                        "BREAKING Pet.a is gone",
                        "CAUTION Pet.b is not required any more",
                        "BREAKING Pet.c is new and required",
                        "ADDITION Pet.d is new");
    }

    @Test
    void schemaThatContainsItself_isComparedOnce() {
        String schemas =
                "Pet: {type: object, properties: {parent: {$ref: '#/components/schemas/Pet'}, age: {type: %s}}}";
        assertThat(between(schemas.formatted("integer"), schemas.formatted("number")))
                .extracting(Change::subject, Change::pointer)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Pet.age", "#/components/schemas/Pet/properties/age"));
    }

    /** A schema that becomes one of several is still taken, and what has changed in it is told as before. */
    @Test
    void schemaThatBecomesAVariant() {
        String cat = "Cat: {type: object, properties: {lives: {type: integer, maximum: %s}}}";
        String more = "\nDog: {type: object, properties: {age: {type: integer}}}\nReply: {type: object}";
        String one = "\nPet: {$ref: '#/components/schemas/Cat'}" + more;
        String several =
                "\nPet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}" + more;
        assertThat(between(cat.formatted(9) + one, cat.formatted(7) + several))
                .extracting(change -> change.level() + " " + change.subject() + " " + change.text())
                .containsExactly(
                        "ADDITION Pet was Cat and is Cat or Dog",
                        "BREAKING Cat.lives had `maximum 9` and has `maximum 7`");
        assertThat(between(cat.formatted(9) + several, cat.formatted(9) + one))
                .extracting(change -> change.level() + " " + change.text())
                .containsExactly("BREAKING was Cat or Dog and is Cat");
    }

    @Test
    void partsThatAreComposed_areSeenAsOne() {
        assertThat(between(
                        "Pet: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {a: {type: string}}}]}\n"
                                + "Base: {type: object, properties: {b: {type: integer}}}",
                        "Pet: {type: object, properties: {a: {type: string}, b: {type: integer}}}"))
                .isEmpty();
    }

    @Test
    void operations() {
        Path before = Documents.write(folder.resolve("before.yaml"), """
                openapi: 3.0.3
                info: {title: Pets, version: '1'}
                servers: [{url: https://one.example}]
                paths:
                  /pets/{id}:
                    get:
                      operationId: getPet
                      parameters:
                        - {name: id, in: path, required: true, schema: {type: string}}
                        - {name: full, in: query, schema: {type: boolean}}
                        - {name: old, in: query, schema: {type: boolean}}
                      responses: {'200': {description: ok, content: {application/json: {schema: {type: string}}}}}
                    delete: {operationId: deletePet, responses: {'204': {description: gone}}}
                """);
        Path after = Documents.write(folder.resolve("after.yaml"), """
                openapi: 3.0.3
                info: {title: Pets, version: '1'}
                servers: [{url: https://two.example}]
                security: [{key: []}]
                paths:
                  /pets/{petId}:
                    servers: [{url: /live}]
                    get:
                      operationId: getPet
                      deprecated: true
                      parameters:
                        - {name: id, in: path, required: true, schema: {type: string}}
                        - {name: full, in: query, required: true, schema: {type: integer}}
                        - {name: page, in: query, schema: {type: integer}}
                      responses:
                        '200': {description: ok, content: {text/plain: {schema: {type: string}}}}
                        '404': {description: none}
                    put: {operationId: putPet, responses: {'204': {description: done}}}
                components: {securitySchemes: {key: {type: http, scheme: bearer}}}
                """);
        assertThat(documents(before, after))
                .extracting(change -> change.level() + " " + change.subject() + " " + change.text())
                .containsExactly(
                        "CAUTION server was `https://one.example` and is `https://two.example`",
                        "BREAKING DELETE /pets/{id} is gone",
                        "CAUTION GET /pets/{petId} is deprecated",
                        "CAUTION GET /pets/{petId} was called at the API's server and is at `/live`",
                        "BREAKING GET /pets/{petId} requires `query parameter full` now",
                        "BREAKING GET /pets/{petId}, query parameter full was boolean and is integer",
                        "BREAKING GET /pets/{petId} has no `query parameter old` any more",
                        "ADDITION GET /pets/{petId} has a new `query parameter page`",
                        "BREAKING GET /pets/{petId} has no `application/json` any more as the reply 200",
                        "CAUTION GET /pets/{petId} has `text/plain` as the reply 200",
                        "ADDITION GET /pets/{petId} may reply with 404",
                        "BREAKING GET /pets/{petId} was authorised by `no key` and is by `key`",
                        "ADDITION PUT /pets/{petId} is new");
    }

    /** What a base class with a discriminator stands for travels in its place, and no union names it. */
    @Test
    void subtypesOfABaseClass() {
        String schemas = """
                Pet: {type: object, properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
                Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]}
                Reply: {type: object}
                """;
        String more = "%s: {allOf: [{$ref: '#/components/schemas/Pet'}]}";
        assertThat(between(schemas + more.formatted("Fox"), schemas.replace("lives", "age") + more.formatted("Dog")))
                .extracting(change -> change.level() + " " + change.subject() + " " + change.text())
                .containsExactly(
                        "BREAKING Pet was Cat or Fox and is Cat or Dog",
                        "ADDITION Cat<1>.age is new",
                        "BREAKING Cat.lives is gone");
    }

    /** What webhooks and callbacks send comes from the API: their bodies are judged as replies, their replies as requests. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "webhooks: {moved: {post: %s}}",
                "paths: {/pets: {post: {callbacks: {moved: {'{$request.body#/url}': {post: %s}}}, responses: {}}}}"
            })
    void whatAnApiSendsByItself(String holder) {
        String operation = """
                {requestBody: {content: {application/json: {schema: {type: string, enum: [a, %s]}}}}, responses: {'200': \
                {headers: {%s: {schema: {type: integer}}}, content: {application/json: {schema: {type: object, \
                properties: {%s: {type: string}}, required: [%3$s]}}}}}}""";
        assertThat(documents(
                        sender("before.yaml", holder.formatted(operation.formatted("b", "X-Left", "old"))),
                        sender("after.yaml", holder.formatted(operation.formatted("c", "X-Rest", "now")))))
                .extracting(change -> change.level() + " " + change.text())
                .containsExactlyInAnyOrder(
                        "CAUTION has the new value `\"c\"`",
                        "ADDITION has no value `\"b\"` any more",
                        "BREAKING is gone",
                        "BREAKING is new and required",
                        "BREAKING has the header `X-Left` of the reply 200 no more",
                        "ADDITION has the header `X-Rest` of the reply 200");
    }

    private Path sender(String name, String operations) {
        return Documents.write(
                folder.resolve(name), "openapi: 3.1.0\ninfo: {title: Pets, version: '1'}\n" + operations + "\n");
    }
}
