package dev.sonde.samples.compiletime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("once")
@Timeout(120)
class CompileTimesTest {

    @TempDir
    Path folder;

    /** Each processor does its work. */
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

    /** Byte for byte: else the times of the two could not be compared. */
    @ParameterizedTest
    @EnumSource(names = {"COPY", "FLOOR"})
    void compile_withAFloor_writesWhatSondeWrites(Contender contender) throws Exception {
        Javac javac = new Javac(folder);
        List<Path> files = Sources.write(Contender.SONDE, 2, folder.resolve("app"));
        files.add(Files.writeString(folder.resolve("app/Letters.java"), letters()));
        javac.compile(Contender.SONDE, files);
        Map<String, String> classes = contents("classes");
        Map<String, String> sources = contents("written");
        javac.compileAgain(contender, files);

        assertThat(contents("classes"))
                .containsExactlyInAnyOrderEntriesOf(classes)
                .containsKeys("app/Api0Impl.class", "app/Api1Codecs.class");
        assertThat(contents("again"))
                .containsExactlyInAnyOrderEntriesOf(sources)
                .containsKeys("app/Api0Impl.java", "app/LettersCodecs.java");
    }

    /** The shape is the same, nothing else: the floor, too, must read what it writes. */
    private static String letters() {
        return Sources.PROMPTS
                .replace("public interface ApiNUMBER", "interface Letters")
                .replace("deepseek-flash", "deepseek-v4-pro")
                .replace("100", "64")
                .replace("Person", "Sender")
                .replace("String city", "String town")
                .replace("translate", "answer")
                .replace("Translate into {{language}}: {{text}}", "Answer {{letter}}, written in {{language}}")
                .replace("String text, Locale language", "Locale language, String letter");
    }

    @Test
    void compile_whenASourceIsWrong_saysWhatJavacSays() throws Exception {
        Path wrong = Files.writeString(folder.resolve("Wrong.java"), "class Wrong { int a = \"\"; }");

        assertThatThrownBy(() -> new Javac(folder).compile(Contender.NONE, List.of(wrong)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("incompatible types");
    }

    @Test
    void contenders_printsARowForEach() throws Exception {
        assertThat(CompileTimes.contenders(1, 1, List.of(Contender.NONE, Contender.FLOOR)))
                .contains("1 interfaces with 3 methods", "| none | ", "| floor | ")
                .containsPattern("\\| floor \\| [0-9.]+ \\| [0-9.]+ \\| [0-9.]+ \\| 1\\.00 \\| [0-9]+ \\|");
    }

    @Test
    void ratio_isTheMedianOfRunsBesideEachOther() {
        List<Times> fastThenSlow = List.of(cpu(10), cpu(20), cpu(20));
        List<Times> floor = List.of(cpu(5), cpu(16), cpu(20));

        assertThat(Times.ratio(fastThenSlow, floor)).isEqualTo(1.25);
        assertThat(Times.ratio(fastThenSlow.subList(0, 2), floor.subList(0, 2))).isEqualTo(1.625);
        assertThat(Times.least(fastThenSlow).cpu()).isEqualTo(10);
    }

    private static Times cpu(double seconds) {
        return new Times(seconds, seconds, 1);
    }

    @Test
    void growth_printsARowForEachNumber() throws Exception {
        assertThat(CompileTimes.growth(1, List.of(1, 2)))
                .containsPattern("\\| 1 \\| 3 \\| [0-9.]+ \\| [0-9.]+ \\| [0-9.]+ \\|")
                .containsPattern("\\| 2 \\| 6 \\| [0-9.]+ \\| [0-9.]+ \\| [0-9.]+ \\|");
    }

    private List<String> classes() throws IOException {
        try (var paths = Files.walk(folder.resolve("classes"))) {
            return paths.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }

    /** The files of a folder as text, by their names. */
    private Map<String, String> contents(String name) throws IOException {
        Path root = folder.resolve(name);
        Map<String, String> contents = new HashMap<>();
        try (var paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(path).toString(), Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
