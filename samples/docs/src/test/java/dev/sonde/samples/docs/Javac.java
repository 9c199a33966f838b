package dev.sonde.samples.docs;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** A user's compiler: the client on the class path, the processor on the processor path. */
final class Javac {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:public |final )*(?:class|interface|record|enum) (\\w+)");

    private final Path folder;
    private final List<String> options;

    /** @param options beside those that all sources are compiled with */
    Javac(Path folder, String... options) {
        this.folder = folder;
        this.options = List.of(options);
    }

    /** What the compiler says; empty if it is content. */
    String compile(String... sources) {
        List<String> arguments = new ArrayList<>(List.of(
                "-Xlint:all,-processing",
                "-Werror",
                "-d",
                folder.toString(),
                "-processorpath",
                processor(),
                "-classpath",
                folder + File.pathSeparator + System.getProperty("java.class.path")));
        arguments.addAll(options);
        for (String source : sources) {
            arguments.add(write(source).toString());
        }
        StringWriter said = new StringWriter();
        ToolProvider.getSystemJavaCompiler()
                .getTask(said, null, null, options(arguments), null, files(arguments))
                .call();
        return said.toString()
                .lines()
                .filter(line -> !line.contains("[path] bad path element"))
                .reduce("", (text, line) -> text + line.replace(folder + File.separator, "") + "\n");
    }

    /** The source that was generated. */
    String generated(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> options(List<String> arguments) {
        return arguments.stream()
                .filter(argument -> !argument.endsWith(".java"))
                .toList();
    }

    private static Iterable<? extends javax.tools.JavaFileObject> files(List<String> arguments) {
        List<Path> paths = arguments.stream()
                .filter(argument -> argument.endsWith(".java"))
                .map(Path::of)
                .toList();
        return ToolProvider.getSystemJavaCompiler()
                .getStandardFileManager(null, null, null)
                .getJavaFileObjectsFromPaths(paths);
    }

    private Path write(String source) {
        Matcher type = TYPE.matcher(source);
        Matcher inPackage = PACKAGE.matcher(source);
        if (!type.find()) {
            throw new IllegalArgumentException("no type in " + source);
        }
        String parent = inPackage.find() ? inPackage.group(1).replace('.', '/') : "";
        try {
            Path file = folder.resolve(parent).resolve(type.group(1) + ".java");
            Files.createDirectories(file.getParent());
            return Files.writeString(file, source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String processor() {
        try {
            return Path.of(Class.forName("dev.sonde.processor.PromptProcessor")
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
