package dev.sonde.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.sonde.processor.provider.Oracle;
import dev.sonde.processor.template.TemplateCase;
import dev.sonde.processor.template.TemplateCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of Mustache, compiled: each case is an interface with one prompt, and all are compiled together. */
class TemplatesTest {

    private static final List<TemplateCase> CASES = TemplateCases.all();

    private static ClassLoader compiled = TemplatesTest.class.getClassLoader();

    @BeforeAll
    static void compile(@TempDir Path folder) throws IOException {
        List<String> sources = new ArrayList<>();
        for (int i = 0; i < CASES.size(); i++) {
            sources.add(source(i, CASES.get(i)));
            for (Map.Entry<String, String> partial : CASES.get(i).partials().entrySet()) {
                Path file = folder.resolve("case" + i).resolve(partial.getKey() + ".mustache");
                Files.createDirectories(file.getParent());
                Files.writeString(file, partial.getValue());
            }
        }
        Compilation compilation =
                Compiled.of(List.of("-Xlint:all,-processing", "-Werror"), List.of(folder.toFile()), sources);
        assertThat(Found.in(compilation)).isEmpty();
        compiled = new CompiledLoader(compilation);
    }

    static List<Arguments> cases() {
        return IntStream.range(0, CASES.size())
                .mapToObj(index -> Arguments.of(index, CASES.get(index)))
                .toList();
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("cases")
    void template_byTheRules_comesToThisText(int index, TemplateCase given) throws ReflectiveOperationException {
        Oracle oracle = new Oracle("ok");
        Object prompt = compiled.loadClass("case" + index + ".CaseImpl")
                .getConstructor(Oracle.class)
                .newInstance(oracle);

        Arrays.stream(compiled.loadClass("case" + index + ".Case").getMethods())
                .findFirst()
                .orElseThrow()
                .invoke(prompt, given.arguments().toArray());

        assertThat(oracle.question().messages()).containsExactly("user: " + given.expected());
    }

    private static String source(int index, TemplateCase given) {
        return """
                package case%d;

                import dev.sonde.processor.provider.Ask;
                import dev.sonde.processor.template.*;
                import java.util.*;
                import org.jspecify.annotations.Nullable;

                @Ask(model = "oracle-small")
                public interface Case {
                    @SuppressWarnings("sonde:unused-parameter")
                    @Ask("%s")
                    String text(%s);
                }
                """.formatted(index, escaped(given.template()), given.parameters());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }
}
