package dev.sonde.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.apache.tools.ant.Project;
import org.apache.tools.ant.ProjectHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the processor's page shows compiles, and is what the samples do. */
class ProcessorPageTest {

    private final Page page = Page.of("generator/processor/README.md");

    @TempDir
    Path folder;

    @Test
    void template_compiles() {
        String source = """
                package demo;

                import dev.sonde.deepseek.Prompt;
                import java.time.LocalDate;
                import java.util.List;
                import java.util.Optional;

                @Prompt(model = "deepseek-flash")
                interface OrderDesk {
                    record Customer(String name) {}

                    record Line(String title, int quantity) {}

                    record Order(String number, Customer customer, List<Line> lines, Optional<LocalDate> paid) {}

                %s}
                """.formatted(block("java", "{{#order.lines}}").indent(4));
        assertThat(new Javac(folder).compile(source)).isEmpty();
    }

    @Test
    void watchingTemplates_isWhatTheSampleDoes() {
        String snippet = block("xml", "antrun");
        String sample = Page.of("samples/templates/pom.xml").text().replaceAll("<!--.*?-->", "");
        assertThat(plain(sample)).contains(plain(snippet));
    }

    @Test
    void watchingTemplates_deletesTheClassesThatAreOlderThanOne() throws IOException {
        Path template = file("src/main/resources/demo/sum.mustache", 1);
        Path older = file("target/classes/demo/Older.class", 0);
        Path newer = file("target/classes/demo/Newer.class", 2);
        Path other = file("target/classes/demo/sum.mustache", 0);

        runAnt(block("xml", "antrun"));

        assertThat(older).doesNotExist();
        assertThat(List.of(template, other)).allSatisfy(file -> assertThat(file).exists());
        // All or none: what is compiled together is compiled again together.
        assertThat(newer).doesNotExist();
    }

    @Test
    void watchingTemplates_leavesClassesThatAreNewer() throws IOException {
        file("src/main/resources/demo/sum.mustache", 0);
        Path newer = file("target/classes/demo/Newer.class", 1);

        runAnt(block("xml", "antrun"));

        assertThat(newer).exists();
    }

    private Path file(String name, int minutes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        return Files.setLastModifiedTime(
                file, FileTime.from(Instant.parse("2026-01-31T12:00:00Z").plusSeconds(60L * minutes)));
    }

    /** Runs the target that the plug-in of a pom runs. */
    private void runAnt(String plugin) throws IOException {
        int start = plugin.indexOf("<target>");
        String target =
                plugin.substring(start, plugin.indexOf("</target>")).replace("<target>", "<target name=\"run\">");
        Path build = Files.writeString(folder.resolve("build.xml"), "<project>" + target + "</target></project>");
        Project project = new Project();
        project.init();
        project.setBaseDir(folder.toFile());
        ProjectHelper.configureProject(project, build.toFile());
        project.executeTarget("run");
    }

    private String block(String language, String part) {
        return page.blocks(language).stream()
                .filter(block -> block.contains(part))
                .findFirst()
                .orElseThrow();
    }

    private static String plain(String xml) {
        return xml.replaceAll("\\s+", " ").strip();
    }
}
