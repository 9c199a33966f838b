package dev.sonde.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * A file of {@code problems/}: sources under headings that say what becomes of each, the first without one.
 *
 * @param options of the compiler
 * @param files compiled together
 * @param dependencies compiled before, and on the class path
 * @param lost compiled before, but not on the class path any more
 * @param resources texts of files on the class path, by their names
 */
record Mistake(
        List<String> options,
        List<String> files,
        List<String> dependencies,
        List<String> lost,
        Map<String, String> resources) {

    private static final String DEPENDENCY = "in a dependency";
    private static final String LOST = "lost from the class path";
    private static final String RESOURCE = "resource ";

    static List<Path> all() {
        return Golden.files("problems", ".java");
    }

    static Mistake read(Path path) {
        String text = Golden.read(path);
        Mistake mistake = new Mistake(
                Compiled.options(text), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
        for (String part : text.split("(?m)^//// ")) {
            if (part.startsWith(DEPENDENCY)) {
                mistake.dependencies.add(part.substring(DEPENDENCY.length()));
            } else if (part.startsWith(LOST)) {
                mistake.lost.add(part.substring(LOST.length()));
            } else if (part.startsWith(RESOURCE)) {
                int heading = part.indexOf('\n');
                mistake.resources.put(part.substring(RESOURCE.length(), heading), part.substring(heading + 1));
            } else {
                mistake.files.add(part.replaceFirst("^next file\n", ""));
            }
        }
        return mistake;
    }

    /** The id of a problem, and perhaps which of its forms this is. */
    static String name(Path path) {
        return path.getFileName().toString().replace(".java", "");
    }

    Compilation compile(Path folder) {
        // So that a letter with an accent is not UTF-8.
        resources.forEach((name, text) -> write(text.getBytes(StandardCharsets.ISO_8859_1), folder.resolve(name)));
        if (dependencies.isEmpty()) {
            return Compiled.of(options, List.of(folder.toFile()), files);
        }
        Compilation before = Compiler.javac()
                .withOptions("-proc:none", "-parameters")
                .compile(Stream.concat(dependencies.stream(), lost.stream())
                        .map(Compiled::file)
                        .toList());
        List<String> gone = lost.stream()
                .map(source -> Compiled.file(source).toUri().getPath().replace(".java", ".class"))
                .toList();
        for (JavaFileObject file : before.generatedFiles()) {
            String name = file.toUri().getPath().replaceFirst("^/CLASS_OUTPUT/", "");
            if (!gone.contains(name)) {
                write(bytes(file), folder.resolve(name));
            }
        }
        return Compiled.of(options, List.of(folder.toFile()), files);
    }

    private static byte[] bytes(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(byte[] bytes, Path target) {
        try {
            Files.createDirectories(target.getParent());
            Files.write(target, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
