package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;

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
        String pets =
                "[{'id':7,'mood':'quite new','price':'1.10','rest':[1.10,1E+400],'unknown':true}]".replace('\'', '"');
        assertThat(program.apply(pets)).isEqualTo("quite new " + pets + " {\"name\":\"n\",\"tags\":[\"t\"]}");
    }

    @Test
    void whatDoesNotFit_isAFailureOfJackson2() {
        assertThat(program.apply("[{\"id\":\"seven\"}]")).startsWith("JsonMappingException: ");
    }
}
