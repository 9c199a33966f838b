package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.openapi.host.RefusedDocumentException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** OpenAPI Generator's options for names: what a user calls something is its name wherever it stands. */
class NameMappingsTest {

    private static final Path PETS = Path.of("src/test/resources/documents/pets.yaml");

    @TempDir
    Path folder;

    @Test
    void everyKindOfName_canBeGiven() {
        SortedMap<String, String> sources = generate(
                PETS,
                Map.of(
                        "clientName", "ZooClient",
                        "nameMappings", "class=kind, in=inside",
                        "parameterNameMappings", "x-tenant=tenant,pet-id=number",
                        "modelNameMappings", "Pet=Animal,AnimalMood=Feeling",
                        "enumNameMappings", "2nd=SECOND",
                        "operationIdNameMappings", "add-pet=register"));
        assertThat(sources).doesNotContainKey("example/client/model/Pet.java");
        assertThat(sources.get("example/client/model/NewPet.java")).contains("String kind,", "Boolean inside,");
        assertThat(sources.get("example/client/codec/NewPetCodec.java")).contains("\"class\"", "\"in\"");
        assertThat(sources.get("example/client/model/Animal.java")).contains("Feeling mood");
        assertThat(sources.get("example/client/model/Feeling.java")).contains("SECOND = ");
        assertThat(sources.get("example/client/ZooClient.java"))
                .contains("String tenant", "getPet(long number)", "Animal register(");
        assertThat(Generator.compile(sources, folder)).isEmpty();
    }

    @Test
    void mappingsOfTheFrontEnd_areTheSame() {
        CodegenConfigurator configurator = new CodegenConfigurator()
                .setGeneratorName("sonde")
                .setInputSpec(PETS.toString())
                .setOutputDir(folder.resolve("out").toString())
                .setApiPackage("example.client")
                .addNameMapping("class", "kind")
                .addModelNameMapping("NewPet", "Arrival");
        new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
        SortedMap<String, String> sources = Generator.sources(folder.resolve("out/src/main/java"));
        assertThat(sources.get("example/client/model/Arrival.java")).contains("String kind,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "clientName              | Zoo-Client       | 'Zoo-Client' cannot be a name in Java; it must be a free identifier",
                "nameMappings            | clas=kind        | the document has no property 'clas'; did you mean 'class'?",
                "nameMappings            | class=record     | 'record' for 'class' cannot be a name in Java; it must be a free identifier",
                "parameterNameMappings   | limits=most      | the document has no parameter 'limits'; did you mean 'limit'?",
                "modelNameMappings       | Pat=Animal       | the document has no schema 'Pat'; did you mean 'Pet'?",
                "enumNameMappings        | very_bad=AWFUL   | the document has no value of an enum 'very_bad'; did you mean 'very-bad'?",
                "operationIdNameMappings | addPet=register  | the document has no operation 'addPet'; did you mean 'add-pet'?"
            })
    void whatCannotBe_isRefused(String option, String mappings, String message) {
        assertThatThrownBy(() -> generate(PETS, Map.of(option, mappings)))
                .isInstanceOf(RefusedDocumentException.class)
                .hasMessage(PETS + " cannot be rendered exactly:\n  " + option + ": " + message);
    }

    @Test
    void whatIsNoPair_isRefused() {
        assertThatThrownBy(() -> generate(PETS, Map.of("nameMappings", "class")))
                .hasMessage("'nameMappings' holds 'class', but takes pairs such as name=value, by commas");
    }

    @Test
    void whatWouldDoNothing_isRefused() {
        assertThatThrownBy(() -> generate(PETS, Map.of("modelNamePrefix", "My")))
                .hasMessage("'modelNamePrefix' is not supported; name classes by 'modelNameMappings'");
    }

    private SortedMap<String, String> generate(Path document, Map<String, String> options) {
        return Generator.run(document, folder.resolve("out"), new HashMap<>(options));
    }
}
