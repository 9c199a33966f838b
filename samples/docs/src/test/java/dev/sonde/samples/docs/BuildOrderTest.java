package dev.sonde.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** A parallel build may not compile a sample before the processor it is compiled with. */
class BuildOrderTest {

    private static final String PROCESSOR = "artifactId='sonde-processor'";

    @Test
    void whoIsCompiledWithTheProcessorDependsOnIt() throws Exception {
        List<Path> samples;
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("root", "../.."), "samples"))) {
            samples = files.map(folder -> folder.resolve("pom.xml"))
                    .filter(Files::exists)
                    .toList();
        }

        assertThat(samples).hasSizeGreaterThan(10).allSatisfy(pom -> {
            if (has(pom, "//annotationProcessorPaths/path[" + PROCESSOR + "]")) {
                assertThat(has(pom, "/project/dependencies/dependency[" + PROCESSOR + "]"))
                        .as("%s names the processor as a dependency, by which Maven orders", pom)
                        .isTrue();
            }
        });
    }

    private static boolean has(Path pom, String path) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
        return (boolean) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.BOOLEAN);
    }
}
