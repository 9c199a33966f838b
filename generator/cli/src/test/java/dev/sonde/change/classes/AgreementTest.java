package dev.sonde.change.classes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.change.Change;
import dev.sonde.change.Documents;
import dev.sonde.change.Level;
import dev.sonde.openapi.host.Generation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the report calls breaking is what the compiler then says of a program that uses everything: no more, no less. */
@Tag("once")
class AgreementTest {

    private static final Path SPEC = Path.of("../../spec");
    private static final Path CORPUS = Path.of("../../../shared/corpus");

    @TempDir
    Path folder;

    /** Each version of DeepSeek's API with the next. */
    static Stream<Arguments> history() throws Exception {
        try (Stream<Path> files = Files.list(SPEC.resolve("history"))) {
            List<Path> versions = Stream.concat(files.sorted(), Stream.of(SPEC.resolve("deepseek.yaml")))
                    .toList();
            return Stream.iterate(1, next -> next < versions.size(), next -> next + 1)
                    .map(next -> Arguments.of(versions.get(next - 1), versions.get(next)));
        }
    }

    @ParameterizedTest
    @MethodSource("history")
    void versionsOfTheApi(Path before, Path after) throws Exception {
        agree(Documents.generation(before), Documents.generation(after));
    }

    /** Documents of others as well, as far as they are there, each changed as {@code -Dagreement.seeds} many seeds say. */
    static Stream<Arguments> changed() {
        return Stream.of(
                        SPEC.resolve("deepseek.yaml"),
                        Path.of("../openapi/src/test/resources/documents/unions.yaml"),
                        CORPUS.resolve("petstore-oai.yaml"),
                        CORPUS.resolve("train-travel31.yaml"))
                .filter(Files::exists)
                .flatMap(document -> LongStream.rangeClosed(1, Integer.getInteger("agreement.seeds", 2))
                        .mapToObj(seed -> Arguments.of(document, seed)));
    }

    @ParameterizedTest
    @MethodSource("changed")
    void randomChanges(Path document, long seed) throws Exception {
        Path before = RandomChanges.plain(document, folder.resolve("before.yaml"));
        Path after = new RandomChanges(seed).apply(before, folder.resolve("after.yaml"));
        agree(Documents.generation(before), Documents.generation(after));
    }

    private void agree(Generation before, Generation after) throws Exception {
        String codecs = before.api().packages().codec();
        CompiledApi old = CompiledApi.of(before.files());
        CompiledApi now = CompiledApi.of(after.files());
        UserProgram program = UserProgram.of(old, codecs, folder);
        assertThat(program.brokenBy(old, folder)).as("before").isEmpty();
        Set<String> broken = program.brokenBy(now, folder);
        Set<String> foretold = ClassDiff.between(old, now, codecs).changes().stream()
                .filter(change -> change.level() == Level.BREAKING)
                .map(Change::subject)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(broken).allMatch(use -> isIn(foretold, use), "is foretold by " + foretold);
        assertThat(foretold)
                .allMatch(
                        subject -> broken.stream().anyMatch(use -> isIn(Set.of(subject), use)),
                        "breaks something of " + broken);
    }

    /** Whether a member, or the class that it is a member of, is among the subjects. */
    private static boolean isIn(Set<String> subjects, String use) {
        return subjects.contains(use) || (use.contains(".") && isIn(subjects, use.substring(0, use.lastIndexOf('.'))));
    }
}
