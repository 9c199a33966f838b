package dev.sonde.samples.provider;

import dev.sonde.processor.PromptProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Sources that were compiled with the processor, and can be run. */
final class Compiled implements AutoCloseable {

    private final URLClassLoader loader;

    private Compiled(URLClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Compiles all sources below a folder.
     *
     * @throws AssertionError with what the compiler says, if it does not take them
     */
    static Compiled of(Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            Files.createDirectories(classes);
            List<String> options =
                    List.of("-d", classes.toString(), "-classpath", System.getProperty("java.class.path"), "-nowarn");
            JavaCompiler.CompilationTask task = compiler.getTask(
                    said, files, null, options, null, files.getJavaFileObjectsFromPaths(java(sources)));
            task.setProcessors(List.of(new PromptProcessor()));
            if (!task.call()) {
                throw new AssertionError(said);
            }
        }
        return new Compiled(new URLClassLoader(new URL[] {classes.toUri().toURL()}));
    }

    /** What a static method says that takes two strings. */
    Object call(String type, String method, String first, String second) throws ReflectiveOperationException {
        return loader.loadClass(type)
                .getMethod(method, String.class, String.class)
                .invoke(null, first, second);
    }

    private static List<Path> java(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
