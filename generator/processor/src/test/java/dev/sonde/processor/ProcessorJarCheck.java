package dev.sonde.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** The jar as users get it; runs when it is packaged. */
class ProcessorJarCheck {

    private static final Path JAR = Path.of(System.getProperty("processor.jar", "missing"));
    private static final int LIMIT = 500_000;

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
