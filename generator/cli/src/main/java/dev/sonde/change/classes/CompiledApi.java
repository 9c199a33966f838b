package dev.sonde.change.classes;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The class files of generated code.
 *
 * @param jar all of them, as the bytes of a jar
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
record CompiledApi(byte[] jar) {

    /**
     * Compiles generated sources against the runtime that this program brings along.
     *
     * @param sources by their path below the source folder
     * @throws CompilationException if this Java has no compiler, or it refuses the sources
     */
    static CompiledApi of(SortedMap<String, String> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new CompilationException(
                    "Classes can only be compared with a JDK, and this is a Java without a compiler: run it with a JDK of 17 or later");
        }
        StringBuilder problems = new StringBuilder();
        try (JavaFileManager standard = compiler.getStandardFileManager(null, null, null);
                ClassFiles files = new ClassFiles(standard)) {
            CompilationTask task = compiler.getTask(
                    null,
                    files,
                    problem -> problems.append(problem).append('\n'),
                    List.of("-proc:none", "-nowarn", "-classpath", classPath()),
                    null,
                    sources.entrySet().stream()
                            .filter(source -> source.getKey().endsWith(".java"))
                            .<JavaFileObject>map(source -> new SourceFile(source.getKey(), source.getValue()))
                            .toList());
            if (!task.call()) {
                throw new CompilationException("The generated sources do not compile:\n" + problems);
            }
            return new CompiledApi(files.jar());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the classes are that generated code uses. */
    static String classPath() {
        return String.join(
                File.pathSeparator,
                Stream.of(
                                dev.sonde.json.JsonValue.class,
                                tools.jackson.core.JsonParser.class,
                                tools.jackson.databind.ObjectMapper.class,
                                com.fasterxml.jackson.annotation.JsonCreator.class,
                                Nullable.class)
                        .map(CompiledApi::place)
                        .distinct()
                        .toList());
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
