package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents that others have written: each is generated, what comes out compiles under {@code -Xlint:all -Werror}, and where there is a
 * Node, instances of its schemas are read and written back unchanged. Those of more than two megabytes take minutes: {@code -Dcorpus.all}
 * takes them as well.
 */
@EnabledIf("isThere")
@Tag("once")
@Execution(ExecutionMode.CONCURRENT)
class CorpusTest {

    private static final Path CORPUS = Path.of("../../../shared/corpus");

    private static final int LARGE = 2_000_000;

    private static boolean instances;

    @TempDir
    Path folder;

    @BeforeAll
    static void install() throws Exception {
        instances = Instances.install();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void generates_compiles_andKeepsInstances(Path document) throws Exception {
        var sources = Generator.runUnvalidated(document, folder.resolve("sources"), true);
        assertThat(sources).isNotEmpty();
        assertThat(Generator.compile(sources, folder)).isEmpty();
        if (instances) {
            assertThat(Instances.changed(document, folder)).isEmpty();
        }
    }

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> !file.toString().endsWith(".md"))
                    .filter(file -> System.getProperty("corpus.all") != null
                            || file.toFile().length() < LARGE)
                    .sorted()
                    .toList();
        }
    }

    static boolean isThere() {
        return Files.isDirectory(CORPUS);
    }
}
