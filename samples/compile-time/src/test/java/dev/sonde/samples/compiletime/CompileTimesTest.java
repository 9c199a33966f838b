package dev.sonde.samples.compiletime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(120)
class CompileTimesTest {

    @TempDir
    Path folder;

    /** Each processor does its work, and the floor writes what Sonde does. */
    @ParameterizedTest
    @EnumSource(names = {"SONDE", "AVAJE", "MAPSTRUCT", "MICRONAUT"})
    void compile_withAProcessor_writesAClassForEachInterface(Contender contender) throws Exception {
        List<Path> files = Sources.write(contender, 2, folder.resolve("app"));
        new Javac(folder).compile(contender, files);

        assertThat(classes())
                .anyMatch(name -> name.contains("Api0") && !name.startsWith("Api0$") && !name.equals("Api0.class"));
        assertThat(classes())
                .anyMatch(name -> name.contains("Api1") && !name.startsWith("Api1$") && !name.equals("Api1.class"));
    }

    @Test
    void compile_withTheFloor_writesTheSameClasses() throws Exception {
        Javac javac = new Javac(folder);
        List<Path> files = Sources.write(Contender.SONDE, 2, folder.resolve("app"));
        javac.compile(Contender.SONDE, files);
        List<String> expected = classes();
        javac.compileAgain(Contender.FLOOR, files);

        assertThat(classes()).containsExactlyElementsOf(expected).contains("Api0Impl.class", "Api1Codecs.class");
    }

    @Test
    void compile_whenASourceIsWrong_saysWhatJavacSays() throws Exception {
        Path wrong = Files.writeString(folder.resolve("Wrong.java"), "class Wrong { int a = \"\"; }");

        assertThatThrownBy(() -> new Javac(folder).compile(Contender.NONE, List.of(wrong)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("incompatible types");
    }

    @Test
    void run_printsARowForEachContender() throws Exception {
        assertThat(CompileTimes.run(1, 1, List.of(Contender.NONE, Contender.FLOOR)))
                .contains("3 methods", "| none | ", "| floor | ")
                .containsPattern("\\| floor \\| [0-9.]+ \\| [0-9.]+ \\| [0-9.]+ \\| 1\\.00 \\|");
    }

    private List<String> classes() throws IOException {
        try (var paths = Files.walk(folder.resolve("classes"))) {
            return paths.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }
}
