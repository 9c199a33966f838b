package dev.sonde.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs with nothing wrong in them, however rare: nobody may be told of anything, neither by us nor of what is generated. */
class CleanTest {

    static List<Path> programs() {
        return Golden.files("clean", ".java");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void compile_aProgramWithoutMistakes_saysNothing(Path program) {
        String text = Golden.read(program);

        Compilation compilation = Compiled.of(List.of("-Xlint:all,-processing", "-Werror"), Compiled.sources(text));

        assertThat(Found.in(compilation)).isEmpty();
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    }
}
