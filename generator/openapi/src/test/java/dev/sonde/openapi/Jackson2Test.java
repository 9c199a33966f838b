package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With {@code jacksonAnnotations=2} an {@code ObjectMapper} of Jackson 2 does with models what their codecs do. */
class Jackson2Test {

    @TempDir
    static Path folder;

    private static Program program;

    @BeforeAll
    static void compile() throws Exception {
        Path pets = Path.of("src/test/resources/documents/pets.yaml");
        program = new Program("jackson2", pets, folder, Map.of("jacksonAnnotations", "2"));
    }

    @AfterAll
    static void close() throws Exception {
        program.close();
    }

    @Test
    void models_areReadAndWrittenAsTheyCame() {
        String pet =
                "{'id':7,'mood':'quite new','price':'1.10','rest':[1.10,1E+400],'unknown':true}".replace('\'', '"');
        assertThat(program.apply(pet)).isEqualTo("quite new " + pet + " {\"name\":\"n\",\"tags\":[\"t\"]}");
    }

    @Test
    void exampleOfTheReadme_isPartOfTheProgram() throws Exception {
        String example = Files.readString(Path.of("../../runtime/jackson2/README.md"))
                .replaceAll("(?s).*?```java\n(.*?)\n```.*", "$1");
        assertThat(Files.readString(Path.of("src/test/resources/calls/jackson2.java")))
                .contains(example.indent(12));
    }

    @Test
    void whatDoesNotFit_isAFailureOfJackson2() {
        assertThat(program.apply("{\"id\":\"seven\"}")).startsWith("JsonMappingException: ");
    }
}
