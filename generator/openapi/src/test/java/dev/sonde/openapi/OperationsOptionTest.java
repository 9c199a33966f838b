package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.openapi.host.RefusedDocumentException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The option {@code operations}: only what is selected is generated, and only the types that it needs. */
class OperationsOptionTest {

    private static final String PATHS = """
            /pets:
              get: {operationId: listPets, tags: [pets], responses: {'200': {description: All., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}}}
              post:
                operationId: addPet
                tags: [pets, staff]
                requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/NewPet'}}}}
                responses: {'204': {description: Done.}}
            /pets/{id}:
              get:
                operationId: getPet
                parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                responses: {'200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
            /toys/{id}/owner:
              get:
                parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                responses: {'200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Owner'}}}}}
            """;

    private static final String SCHEMAS = """
            Pet: {type: object, properties: {mood: {$ref: '#/components/schemas/Mood'}}}
            NewPet: {type: object, properties: {mood: {$ref: '#/components/schemas/Mood'}, note: {$ref: '#/components/schemas/Note'}}}
            Mood: {type: string, enum: [good, bad]}
            Note: {type: object, properties: {text: {type: string}}}
            Owner: {type: object, properties: {name: {type: string}, pet: {$ref: '#/components/schemas/Pet'}}}
            Spare: {type: object, properties: {of: {$ref: '#/components/schemas/Size'}}}
            Size: {type: integer, format: int32}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "addPet                | addPet                  | Mood NewPet Note Spare",
                "getPet, listPets      | getPet listPets         | Mood Pet Spare",
                "tag:staff             | addPet                  | Mood NewPet Note Spare",
                "/pets                 | addPet listPets         | Mood NewPet Note Pet Spare",
                "/pets/*               | getPet                  | Mood Pet Spare",
                "/pets/**              | addPet getPet listPets  | Mood NewPet Note Pet Spare",
                "/**/owner             | getToysByIdOwner        | Mood Owner Pet Spare",
                "tag:pets,/toys/**     | addPet getToysByIdOwner listPets | Mood NewPet Note Owner Pet Spare",
                "''                    | addPet getPet getToysByIdOwner listPets | Mood NewPet Note Owner Pet Spare"
            })
    void whatIsSelected_isThere(String operations, String methods, String models) {
        SortedMap<String, String> sources = generate(operations);
        assertThat(String.join(" ", models(sources))).isEqualTo(models);
        assertThat(String.join(" ", methods(sources.get("example/client/ExampleClient.java"))))
                .isEqualTo(methods);
        assertThat(Generator.compile(sources, folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "getPets   | 'getPets' selects no operation of the document; did you mean 'getPet'?",
                "tag:pest  | 'tag:pest' selects no operation of the document; did you mean 'tag:pets'?",
                "/pet      | '/pet' selects no operation of the document; did you mean '/pets'?",
                "nothing   | 'nothing' selects no operation of the document; write an operationId, 'tag:' and a tag, or a path such as '/pets/**'"
            })
    void whatSelectsNothing_isRefused(String operations, String message) {
        assertThatThrownBy(() -> generate("addPet," + operations))
                .isInstanceOf(RefusedDocumentException.class)
                .hasMessage("The options do not fit " + folder.resolve("example.yaml") + ":\n  operations: " + message);
    }

    private SortedMap<String, String> generate(String operations) {
        Path document = Generator.document(folder, PATHS, SCHEMAS);
        return Generator.run(document, folder.resolve("out"), Map.of("operations", operations));
    }

    private static Set<String> models(SortedMap<String, String> sources) {
        Set<String> names = new TreeSet<>();
        for (String path : sources.keySet()) {
            if (path.contains("/model/") && !path.contains("package-info")) {
                names.add(path.replaceAll(".*/|\\.java", ""));
            }
        }
        return names;
    }

    private static Set<String> methods(String client) {
        Set<String> names = new TreeSet<>();
        for (String name : new String[] {"addPet", "getPet", "getToysByIdOwner", "listPets"}) {
            if (client.contains(" " + name + "(")) {
                names.add(name);
            }
        }
        return names;
    }
}
