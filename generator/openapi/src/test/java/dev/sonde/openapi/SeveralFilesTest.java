package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document of several files gives the types that it would give as one. */
class SeveralFilesTest {

    @TempDir
    Path folder;

    private SortedMap<String, String> sources;

    @BeforeEach
    void generate() throws Exception {
        Files.createDirectory(folder.resolve("schemas"));
        write("schemas/Pet.yaml", """
                oneOf: [{$ref: Cat.yaml}, {$ref: 'dogs.yaml#/Dog'}]
                discriminator: {propertyName: kind, mapping: {cat: Cat.yaml, dog: 'dogs.yaml#/Dog'}}
                """);
        write("schemas/Cat.yaml", """
                type: object
                required: [kind]
                properties: {kind: {type: string}, enemy: {$ref: 'dogs.yaml#/Dog'}, kittens: {$ref: '#/$defs/Litter'}}
                $defs: {Litter: {type: object, properties: {size: {type: integer}}}}
                """);
        write("schemas/dogs.yaml", """
                Dog: {type: object, required: [kind], properties: {kind: {type: string}, friend: {$ref: Pet.yaml}}}
                """);
        Path document = Generator.document(folder, """
                /pets:
                  get:
                    operationId: getPet
                    responses:
                      '200': {description: A pet., content: {application/json: {schema: {$ref: schemas/Pet.yaml}}}}
                """, """
                Pet: {$ref: ./schemas/Pet.yaml}
                Feline: {$ref: schemas/Cat.yaml}
                Beast: {$ref: schemas/Cat.yaml}
                """);
        sources = Generator.run(document, folder.resolve("sources"));
    }

    @Test
    void aComponentThatIsAFile_namesItsType() {
        assertThat(sources.keySet().stream().filter(file -> file.contains("/model/")))
                .containsExactly(
                        "example/client/model/Dog.java",
                        "example/client/model/Feline.java",
                        "example/client/model/Litter.java",
                        "example/client/model/Pet.java",
                        "example/client/model/package-info.java");
        assertThat(sources.get("example/client/ExampleClient.java")).contains("public Pet getPet()");
    }

    @Test
    void aMapping_mayNameFiles() {
        assertThat(sources.get("example/client/codec/PetCodec.java"))
                .containsPattern("(?s)\"cat\".*return FelineCodec.*\"dog\".*return DogCodec");
    }

    @Test
    void theTypes_compile() {
        assertThat(Generator.compile(sources, folder)).isEmpty();
    }

    private void write(String file, String text) throws Exception {
        Files.writeString(folder.resolve(file), text);
    }
}
