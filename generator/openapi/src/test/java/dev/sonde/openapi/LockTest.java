package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.openapi.host.GeneratorVersion;
import dev.sonde.openapi.host.RefusedOutputException;
import dev.sonde.openapi.lock.Lock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock beside generated code, and what it finds out. */
class LockTest {

    private static final String MODELS = "src/main/java/example/client/model/";
    private static final String ONE = "One: {type: object, properties: {a: {type: string}}}";
    private static final String CHANGED = "One: {type: object, properties: {b: {type: string}}}";
    private static final String TWO = "Two: {type: object, properties: {a: {type: string}}}";

    @TempDir
    Path folder;

    private Path output() {
        return folder.resolve("out");
    }

    private void generate(String schemas) {
        Generator.run(Generator.document(folder, "", schemas), output());
    }

    private void generate(String schemas, String option) {
        Generator.run(Generator.document(folder, "", schemas), output(), option);
    }

    private Path one() {
        return output().resolve(MODELS + "One.java");
    }

    private void editOne() throws IOException {
        Files.writeString(one(), Files.readString(one()) + "// Mine.\n");
    }

    private Lock lock() throws IOException {
        return Lock.parse(Files.readString(output().resolve(Lock.FILE)));
    }

    @Test
    void lock_namesGeneratorDocumentAndEachFile() throws Exception {
        generate(ONE);
        assertThat(lock().generator()).isEqualTo(GeneratorVersion.read()).matches("\\d+\\.\\d+.*");
        assertThat(lock().sources()).isEqualTo(Map.of("example.yaml", sha256(folder.resolve("example.yaml"))));
        assertThat(lock().files())
                .containsEntry(MODELS + "One.java", sha256(one()))
                .hasSize(Generator.sources(output().resolve("src")).size());
        assertThat(Files.readString(output().resolve(Lock.FILE))).isEqualTo(lock().text());
    }

    @Test
    void lock_namesTheOtherFilesOfADocument() throws Exception {
        Path shared = Files.createDirectories(folder.resolve("shared")).resolve("name.yaml");
        Files.writeString(shared, "type: string\n");
        Path beside = Files.createDirectories(folder.resolve("api"));
        String schema = "One: {type: object, properties: {a: {$ref: ../shared/name.yaml}}}";
        Generator.run(Generator.document(beside, "", schema), output());
        assertThat(lock().sources())
                .isEqualTo(Map.of(
                        "../shared/name.yaml", sha256(shared), "example.yaml", sha256(beside.resolve("example.yaml"))));
    }

    @Test
    void fileThatWasEdited_isNotOverwritten() throws Exception {
        generate(ONE);
        editOne();
        assertThatThrownBy(() -> generate(CHANGED))
                .isInstanceOf(RefusedOutputException.class)
                .hasMessage("""
                        These files were edited since they were generated, and generating them again would lose that:
                          src/main/java/example/client/model/One.java
                        Move the change to a file of your own or into the document, and delete the file to have it generated anew. \
                        To keep it as
                        it is, name it in .openapi-generator-ignore; to overwrite it, set 'overwriteEdited'.""");
        assertThat(one()).content().endsWith("// Mine.\n");
        generate(CHANGED, "overwriteEdited");
        assertThat(one()).content().contains("String b").doesNotContain("Mine");
    }

    @Test
    void fileThatWasEdited_staysWhenItIsIgnored() throws Exception {
        generate(ONE);
        editOne();
        Files.writeString(output().resolve(".openapi-generator-ignore"), "**/One.java\n");
        generate(CHANGED);
        assertThat(one()).content().endsWith("// Mine.\n");
        assertThat(lock().files()).doesNotContainKey(MODELS + "One.java").containsKey(MODELS + "package-info.java");
    }

    @Test
    void fileThatWasEdited_staysWhenItIsNoLongerGenerated() throws Exception {
        generate(ONE + "\n" + TWO);
        editOne();
        generate(TWO);
        assertThat(one()).content().endsWith("// Mine.\n");
    }

    @Test
    void lineEndsOfAnotherSystem_areNoEdit() throws Exception {
        generate(ONE);
        Files.writeString(one(), Files.readString(one()).replace("\n", "\r\n"));
        generate(CHANGED);
        assertThat(one()).content().contains("String b");
    }

    @Test
    void fileThatIsMissing_isGeneratedAnew() throws Exception {
        generate(ONE);
        Files.delete(one());
        generate(ONE);
        assertThat(one()).exists();
    }

    @Test
    void verify_whenNothingDiffers_isContent() throws Exception {
        generate(ONE);
        Map<String, String> before = Generator.sources(output().resolve("src"));
        generate(ONE, "verify");
        assertThat(Generator.sources(output().resolve("src"))).isEqualTo(before);
    }

    @Test
    void verify_tellsEachDifference_andChangesNothing() throws Exception {
        generate(ONE + "\n" + TWO);
        editOne();
        Files.delete(output().resolve(MODELS + "../codec/OneCodec.java"));
        Map<String, String> before = Generator.sources(output());
        assertThatThrownBy(() -> generate(CHANGED, "verify"))
                .isInstanceOf(RefusedOutputException.class)
                .hasMessage("""
                        What was generated is not what the document says now:
                          sonde.lock is out of date
                          src/main/java/example/client/codec/OneCodec.java is missing
                          src/main/java/example/client/model/One.java was edited by hand
                          src/main/java/example/client/codec/TwoCodec.java is no longer generated
                          src/main/java/example/client/model/Two.java is no longer generated
                        Generate again without 'verify', and look at what that changes.""");
        assertThat(Generator.sources(output())).isEqualTo(before);
    }

    @Test
    void verify_seesThePagesToo() throws Exception {
        Path document = Generator.document(folder, "", ONE);
        Generator.generate(document, output(), Map.of("docs", "pages"));
        Path page = output().resolve("pages/types.md");
        Generator.generate(document, output(), Map.of("docs", "pages", "verify", "true"));
        Files.writeString(page, Files.readString(page) + "Mine.\n");
        assertThatThrownBy(() -> Generator.generate(document, output(), Map.of("docs", "pages", "verify", "true")))
                .isInstanceOf(RefusedOutputException.class)
                .hasMessageContaining("  pages/types.md was edited by hand");
        assertThatThrownBy(() -> Generator.generate(document, output(), Map.of("verify", "true")))
                .isInstanceOf(RefusedOutputException.class)
                .hasMessageContaining("  pages/types.md is no longer generated");
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
