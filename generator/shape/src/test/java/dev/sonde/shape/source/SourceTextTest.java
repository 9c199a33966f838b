package dev.sonde.shape.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the layout against the formatter, on texts as JavaPoet prints them for our emitters. */
class SourceTextTest {

    private static final int VARIANTS = 12;

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/source"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void laidOut_asTheFormatterWould(Path text) throws IOException, FormatterException {
        check(Files.readString(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void laidOut_asTheFormatterWould_withNamesOfOtherLengths(Path text) throws IOException, FormatterException {
        String source = Files.readString(text);
        for (int seed = 0; seed < VARIANTS; seed++) {
            check(Renaming.of(source, new Random(seed)));
        }
    }

    @Test
    void of_startsWithTheHeader() {
        JavaFile file = JavaFile.builder("a", TypeSpec.classBuilder("B").build())
                .indent("    ")
                .build();

        assertThat(SourceText.of("// Generated.", file)).isEqualTo("// Generated.\npackage a;\n\nclass B {}\n");
    }

    @Test
    void laidOut_keepsWhatItDoesNotUnderstand() {
        String odd = "class A {\n    int a = b // don't (\n            ^ c; // why\n}\n";

        assertThat(SourceText.laidOut(odd)).isEqualTo(odd);
    }

    @Test
    void laidOut_takesTheSpaceBeforeTheAnnotationOfANestedType() {
        assertThat(SourceText.laidOut(
                        "class A {\n    // See B. @Nullable C\n    void d(B. @Nullable C e, B. @Nullable C f);\n}\n"))
                .isEqualTo("class A {\n    // See B. @Nullable C\n    void d(B.@Nullable C e, B.@Nullable C f);\n}\n");
    }

    private void check(String text) throws FormatterException {
        String laidOut = SourceText.laidOut(text);

        assertThat(laidOut).isEqualTo(formatter.formatSource(String.join("\n", Condensing.of(text)) + "\n"));
        assertThat(formatter.formatSource(laidOut)).isEqualTo(laidOut);
        assertThat(SourceText.laidOut(laidOut)).isEqualTo(laidOut);
    }
}
