package dev.sonde.change.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.sonde.change.Change;
import dev.sonde.change.wire.WireDiff;
import dev.sonde.openapi.document.RawDocument;
import dev.sonde.openapi.host.Generation;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No change of a document is overlooked, wherever it is made, and each is told by a place of one of the documents. */
@Tag("once")
class RandomWireTest {

    private static final Path DEEPSEEK = Path.of("../../spec/deepseek.yaml");

    @TempDir
    Path folder;

    static Stream<RandomChanges.Kind> kinds() {
        return RandomChanges.KINDS.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void singleChange_isTold(RandomChanges.Kind kind) throws Exception {
        Path before = RandomChanges.plain(DEEPSEEK, folder.resolve("before.yaml"));
        Path after = folder.resolve("after.yaml");
        RawDocument old = Generation.read(before.toString(), List.of());
        for (long seed = 1; seed <= 10; seed++) {
            assumeThat(new RandomChanges(seed).apply(kind, before, after)).isTrue();
            RawDocument now = Generation.read(after.toString(), List.of());
            List<Change> changes = WireDiff.between(old, now);
            assertThat(changes).as("seed %d", seed).isNotEmpty();
            assertThat(changes).allMatch(change -> isPlace(change.pointer(), old) || isPlace(change.pointer(), now));
        }
    }

    private static boolean isPlace(String pointer, RawDocument document) {
        return !document.top().json().at(pointer.substring(1)).isMissingNode();
    }
}
