package dev.sonde.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** Compiles sources with the processor, by javac. */
final class Compiled {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile(
            "(?m)^(?:@.*|public |abstract |sealed |final )*(?:class|@?interface|record|enum) ([\\w$]+)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final String OPTION = "// options: ";

    private Compiled() {}

    /** The options that a text of sources asks for in its first lines, one in each. */
    static List<String> options(String text) {
        return text.lines()
                .filter(line -> line.startsWith(OPTION))
                .map(line -> line.substring(OPTION.length()))
                .toList();
    }

    /** The sources of a text, which have this line between them. */
    static String[] sources(String text) {
        return text.split("(?m)^//// next file\n");
    }

    static Compilation of(List<String> options, String... sources) {
        return of(options, List.of(), Arrays.asList(sources));
    }

    /** @param before folders of classes that were compiled before */
    static Compilation of(List<String> options, List<File> before, List<String> sources) {
        List<File> classPath = Stream.concat(
                        before.stream(),
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(File::new))
                .toList();
        return Compiler.javac()
                .withProcessors(new PromptProcessor())
                .withOptions(options)
                .withClasspath(classPath)
                .compile(sources.stream().map(Compiled::file).toList());
    }

    /** Writes the sources of a text into a folder. */
    static List<Path> write(String text, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String source : sources(text)) {
            String name = file(source).getName().replaceFirst(".*/", "");
            files.add(Files.writeString(folder.resolve(name), source));
        }
        return List.copyOf(files);
    }

    /** A source under the name of its first type. */
    static JavaFileObject file(String source) {
        Matcher type = TYPE.matcher(source);
        Matcher name = PACKAGE.matcher(source);
        if (!type.find()) {
            throw new IllegalArgumentException("No type in " + source);
        }
        String qualified = (name.find() ? name.group(1) + "." : "") + type.group(1);
        return JavaFileObjects.forSourceString(qualified, source);
    }
}
