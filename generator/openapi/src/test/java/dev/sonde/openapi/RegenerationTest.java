package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generating once more, into the same folder. */
class RegenerationTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path folder;

    private Path models;

    @BeforeEach
    void generateTwoModels() {
        generate(
                "One: {type: object, properties: {a: {type: string}}}\nTwo: {type: object, properties: {b: {type: string}}}");
        models = folder.resolve("out/src/main/java/example/client/model");
    }

    private void generate(String schemas) {
        Generator.run(Generator.document(folder, "", schemas), folder.resolve("out"));
    }

    @Test
    void fileThatDoesNotChange_isNotWritten() throws Exception {
        Files.setLastModifiedTime(models.resolve("One.java"), LONG_AGO);
        Files.setLastModifiedTime(models.resolve("Two.java"), LONG_AGO);
        generate(
                "One: {type: object, properties: {a: {type: string}}}\nTwo: {type: object, properties: {c: {type: string}}}");
        assertThat(Files.getLastModifiedTime(models.resolve("One.java"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(models.resolve("Two.java"))).isNotEqualTo(LONG_AGO);
    }

    @Test
    void fileThatIsNoLongerProduced_isDeleted_andTheUsersStay() throws Exception {
        Path own = Files.writeString(models.resolve("Mine.java"), "package example.client.model;\n");
        Path adopted = Files.writeString(models.resolve("Two.java"), "// Mine now.\n");
        generate("Three: {type: object, properties: {a: {type: string}}}");
        assertThat(models.resolve("One.java")).doesNotExist();
        assertThat(models.resolveSibling("codec").resolve("OneCodec.java")).doesNotExist();
        assertThat(models.resolve("Three.java")).exists();
        assertThat(own).exists();
        assertThat(adopted).hasContent("// Mine now.\n");
    }
}
