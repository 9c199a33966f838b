package dev.sonde.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beside the processors that projects already have, found on one processor path in both orders. */
class BesideOthersTest {

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    Path folder = Path.of(".");

    @ParameterizedTest(name = "{0}, before ours: {1}, -parameters: {2}")
    @CsvSource({
        "record-builder, true, true",
        "record-builder, false, false",
        "immutables, true, false",
        "immutables, false, true",
        "mapstruct, true, true",
        "mapstruct, false, false",
        "lombok, true, false",
        "lombok, false, true"
    })
    void compile_withAnother_isClean(String other, boolean before, boolean named) throws IOException {
        assertThat(compile(other, before, named)).isEmpty();
        assertThat(folder.resolve("demo/DeskImpl.class")).exists();
    }

    /** What the compiler says. */
    private String compile(String other, boolean before, boolean named) throws IOException {
        List<String> options = new ArrayList<>(List.of(
                "-Xlint:all,-processing",
                "-Werror",
                "-processorpath",
                processorPath(other, before),
                "-classpath",
                CLASS_PATH,
                "-d",
                folder.toString()));
        if (named) {
            options.add("-parameters");
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            List<Path> sources =
                    Compiled.write(Golden.read(Path.of("src/test/resources/beside", other + ".java")), folder);
            javac.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return said.toString();
    }

    private static String processorPath(String other, boolean before) {
        List<String> paths = new ArrayList<>(List.of(
                entries("classes$|javapoet|sonde-shape"),
                entries(other.equals("immutables") ? "org/immutables" : other)));
        if (before) {
            Collections.reverse(paths);
        }
        return String.join(File.pathSeparator, paths);
    }

    private static String entries(String pattern) {
        return Arrays.stream(CLASS_PATH.split(File.pathSeparator))
                .filter(entry -> entry.matches(".*(" + pattern + ").*"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
