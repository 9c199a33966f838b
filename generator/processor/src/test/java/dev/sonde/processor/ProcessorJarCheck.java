package dev.sonde.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import javax.annotation.processing.Processor;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** The jar as users get it; runs when it is packaged. */
class ProcessorJarCheck {

    private static final Path JAR = Path.of(System.getProperty("processor.jar", "missing"));
    private static final int LIMIT = 750_000;
    private static final Pattern USERS = Pattern.compile(
            "sonde-deepseek|sonde-runtime|[/\\\\]runtime[/\\\\](deepseek|core)[/\\\\]|jackson|jspecify");

    @TempDir
    Path folder = Path.of(".");

    @Test
    void jar_isSmallAndHoldsNothingButItself() throws IOException {
        assertThat(Files.size(JAR)).isLessThan(LIMIT);
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> strangers = jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .filter(name -> !name.startsWith("dev/sonde/processor/"))
                    .sorted()
                    .toList();
            assertThat(strangers)
                    .containsExactly(
                            "META-INF/MANIFEST.MF",
                            "META-INF/gradle/incremental.annotation.processors",
                            "META-INF/maven/dev.sonde/sonde-processor/pom.properties",
                            "META-INF/maven/dev.sonde/sonde-processor/pom.xml",
                            "META-INF/services/javax.annotation.processing.Processor");
        }
    }

    @Test
    void jar_namesItsProcessorToCompilersAndToGradle() throws IOException {
        String processor = PromptProcessor.class.getName();

        assertThat(text("META-INF/services/javax.annotation.processing.Processor"))
                .isEqualTo(processor + "\n");
        assertThat(text("META-INF/gradle/incremental.annotation.processors")).isEqualTo(processor + ",isolating\n");
    }

    @Test
    void pom_asItIsPublished_hasNoDependencyThatAUserWouldGet() throws Exception {
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("dependency-reduced-pom.xml").toFile());

        assertThat(XPathFactory.newInstance()
                        .newXPath()
                        .evaluate(
                                "count(/project/dependencies/dependency[not(scope='test' or scope='provided')])", pom))
                .isEqualTo("0");
    }

    @Test
    void javac_withTheJarOnItsProcessorPath_generatesTheSame() throws Exception {
        Path source =
                Files.copy(Golden.files("golden/deepseek", "Input.java").get(0), folder.resolve("Translator.java"));
        Process javac = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                        "-processorpath",
                        JAR.toString(),
                        "-cp",
                        deepSeekClassPath(),
                        "-Xlint:all",
                        "-Werror",
                        "-d",
                        folder.toString(),
                        source.toString())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(javac.waitFor()).isZero();
        for (Path golden : Golden.files("golden/deepseek", ".java.txt")) {
            String name = golden.getFileName().toString().replace(".txt", "");
            assertThat(folder.resolve("demo").resolve(name)).hasContent(Golden.read(golden));
            assertThat(folder.resolve("demo").resolve(name.replace(".java", ".class")))
                    .exists();
        }
    }

    /** What a user's build has: the client, the runtime, Jackson and JSpecify, and nothing of the processor. */
    private static String deepSeekClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> USERS.matcher(entry).find())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String text(String entry) throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return new String(jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void jar_aloneOnTheProcessorPath_generatesTheSame() throws Exception {
        URL[] path = {JAR.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            Processor processor = (Processor) loader.loadClass("dev.sonde.processor.PromptProcessor")
                    .getConstructor()
                    .newInstance();
            Path input = Golden.files("golden/values", "Input.java").get(0);
            Compilation compilation =
                    Compiler.javac().withProcessors(processor).compile(Compiled.file(Golden.read(input)));

            assertThat(Found.in(compilation)).isEmpty();
            for (Path golden : Golden.files("golden/values", ".java.txt")) {
                String name = "demo." + golden.getFileName().toString().replace(".java.txt", "");
                assertThat(compilation.generatedSourceFile(name).orElseThrow().getCharContent(false))
                        .hasToString(Golden.read(golden));
            }
        }
    }
}
