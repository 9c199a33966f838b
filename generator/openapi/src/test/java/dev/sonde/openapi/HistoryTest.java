package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A program that was written against one version of DeepSeek's API compiles against every later one. */
@Tag("once")
class HistoryTest {

    private static final Path PROGRAMS = Path.of("src/test/resources/programs");

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("dev.sonde.openapi.Documents#deepSeek")
    void earlierPrograms_compile(Path document) throws IOException {
        Map<String, String> programs = programsUntil(document);
        Map<String, String> sources = Generator.run(document, folder.resolve("sources"));
        sources.putAll(programs);

        assertThat(programs).isNotEmpty();
        assertThat(Generator.compile(sources, folder)).isEmpty();
    }

    /** Programs are called like the document they were written against; by name, today's document comes last. */
    private static Map<String, String> programsUntil(Path document) throws IOException {
        Map<String, String> programs = new TreeMap<>();
        for (Path program : Documents.in(PROGRAMS, ".java")) {
            String name = program.getFileName().toString();
            if (name.replace(".java", ".yaml").compareTo(document.getFileName().toString()) <= 0) {
                programs.put("example/program/" + name, Files.readString(program));
            }
        }
        return programs;
    }
}
