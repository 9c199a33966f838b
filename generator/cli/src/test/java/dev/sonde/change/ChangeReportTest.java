package dev.sonde.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.change.report.HtmlReport;
import dev.sonde.change.report.MarkdownReport;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report as a whole, as its readers see it. */
class ChangeReportTest {

    private static final Path GOLDEN = Path.of("src/test/resources/reports");

    private static final Path DOCUMENTS = Path.of("src/test/resources/documents");

    @TempDir
    Path folder;

    private ChangeReport between(String before, String after) {
        return ChangeReport.between(
                Documents.generation(Documents.pets(folder, "pets-1.yaml", before)),
                Documents.generation(Documents.pets(folder, "pets-2.yaml", after)));
    }

    private static ChangeReport breaking() {
        return ChangeReport.between(
                Documents.generation(DOCUMENTS.resolve("pets-1.yaml")),
                Documents.generation(DOCUMENTS.resolve("pets-2.yaml")));
    }

    @Test
    void markdown() throws Exception {
        golden("breaking.md", MarkdownReport.of(breaking()));
    }

    @Test
    void html() throws Exception {
        golden("breaking.html", HtmlReport.of(breaking()));
    }

    private static void golden(String name, String text) throws Exception {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(GOLDEN.resolve(name), text);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN.resolve(name)));
    }

    @Test
    void verdict() {
        String pet = "Pet: {type: object, description: %s, properties: {a: {type: string}%s}}";
        assertThat(between(pet.formatted("A", ""), pet.formatted("A", "")).verdict())
                .isEqualTo(Verdict.NOTHING);
        assertThat(between(pet.formatted("A", ""), pet.formatted("B", "")).verdict())
                .isEqualTo(Verdict.WORDS);
        ChangeReport more = between(pet.formatted("A", ""), pet.formatted("A", ", b: {type: string}"));
        assertThat(more.verdict()).isEqualTo(Verdict.COMPATIBLE);
        assertThat(more.binaryCompatible()).isFalse();
        ChangeReport less = between(pet.formatted("A", ", b: {type: string}"), pet.formatted("A", ""));
        assertThat(less.verdict()).isEqualTo(Verdict.BREAKING);
    }

    @Test
    void nothing_isSaidInOneSentence() {
        String pet = "Pet: {type: object, properties: {a: {type: string}}}";
        assertThat(MarkdownReport.of(between(pet, pet))).isEqualTo("""
                # From `pets-1.yaml` to `pets-2.yaml`

                **Nothing has changed.**
                """);
    }

    @Test
    void valuesOfTheDocument_areNoMarkup() {
        String pet = "Pet: {type: object, properties: {a: {type: string, default: '%s'}}}";
        String html = HtmlReport.of(between(pet.formatted("x"), pet.formatted("<script>`alert(1)`</script>")));
        assertThat(html).doesNotContain("<script>").contains("&lt;script&gt;`alert(1)`&lt;/script&gt;");
    }

    /** A number that becomes required is taken as a primitive, which asks something only of those who pass null. */
    @Test
    void argumentsThatJavaConverts_areToLookAt() {
        String pet =
                "Pet: {type: object, properties: {age: {type: integer, format: int32}, name: {type: string}}, required: [%s]}";
        assertThat(between(pet.formatted("name"), pet.formatted("name, age")).classes())
                .extracting(change -> change.level() + " " + change.subject() + " " + change.text())
                .containsExactly("CAUTION Pet.age was `Builder.age(Integer)` and is `Builder.age(int)`");
    }

    /** What types are made of leaves no trace in the descriptors of class files. */
    @Test
    void elementsThatChange_areBreaking() {
        String pet = "Pet: {type: object, properties: {tags: {type: array, items: {type: %s}}}}";
        assertThat(between(pet.formatted("string"), pet.formatted("[string, 'null']"))
                        .of(Level.BREAKING))
                .extracting(Change::subject)
                .containsExactly("Pet.tags");
    }
}
