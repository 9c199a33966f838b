package dev.sonde.change.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.change.Change;
import dev.sonde.change.ChangeReport;
import dev.sonde.change.Documents;
import dev.sonde.change.Level;
import dev.sonde.change.Verdict;
import dev.sonde.openapi.host.Generation;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where one schema was taken and now one of several is, the report says what the compiler says. */
class WideningTest {

    private static final String CAT = "{$ref: '#/components/schemas/Cat'}";
    private static final String CAT_OR_DOG = "{oneOf: [" + CAT + ", {$ref: '#/components/schemas/Dog'}]}";

    @TempDir
    Path folder;

    private Generation generation(String name, String pet) {
        return Documents.generation(Documents.pets(folder, name, """
                Pet: %s
                Cat: {type: object, required: [kind], properties: {kind: {const: cat}, lives: {type: integer}}}
                Dog: {type: object, required: [kind], properties: {kind: {const: dog}, age: {type: integer}}}
                Reply: {type: object, properties: {id: {type: string}}}
                """.formatted(pet)));
    }

    @Test
    void bodyThatWidens_isStillPassed() throws Exception {
        Generation before = generation("before.yaml", CAT);
        Generation after = generation("after.yaml", CAT_OR_DOG);
        assertThat(brokenBy(before, after)).isEmpty();

        ChangeReport report = ChangeReport.between(before, after);
        assertThat(report.verdict()).isEqualTo(Verdict.COMPATIBLE);
        assertThat(report.binaryCompatible()).isFalse();
        assertThat(report.classes())
                .contains(new Change(
                        Level.ADDITION,
                        "PetsClient.addPet",
                        "was `Reply addPet(Cat)` and is `Reply addPet(Pet)`",
                        "calls stay as they are, but have to be compiled again",
                        ""));
    }

    @Test
    void propertyThatWidens_isStillSet_butReadAsAnotherType() throws Exception {
        Generation before = generation("before.yaml", "{type: object, properties: {friend: " + CAT + "}}");
        Generation after = generation("after.yaml", "{type: object, properties: {friend: " + CAT_OR_DOG + "}}");
        assertThat(brokenBy(before, after)).containsExactly("Pet.friend");
        assertThat(ChangeReport.between(before, after).of(Level.BREAKING))
                .extracting(change -> change.subject() + " " + change.text())
                .containsExactly("Pet.friend was `Cat friend()`, `Builder.friend(Cat)`, `Builder.friend(long)`"
                        + " and is `PetFriend friend()`, `Builder.friend(PetFriend)`");

        assertThatCode(() -> compile(after, "void set(Pet.Builder pet, Cat cat) { pet.friend(cat); }"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> compile(after, "Cat get(Pet pet) { return pet.friend(); }"))
                .isInstanceOf(CompilationException.class);
    }

    private Set<String> brokenBy(Generation before, Generation after) throws Exception {
        String codecs = before.api().packages().codec();
        return UserProgram.of(CompiledApi.of(before.files()), codecs, folder)
                .brokenBy(CompiledApi.of(after.files()), folder);
    }

    private static void compile(Generation generation, String method) {
        SortedMap<String, String> sources = new TreeMap<>(generation.files());
        String models = generation.api().packages().model();
        sources.put("User.java", "import %s.*; class User { %s }".formatted(models, method));
        CompiledApi.of(sources);
    }
}
